use base64::prelude::{BASE64_STANDARD, Engine};
use reqwest::header::{AUTHORIZATION, HeaderMap};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::{env, fs, process::exit};

// spec.json is the lenient bundle without the answers that are no success: progenitor wants one type for all of these.
progenitor::generate_api!(spec = "spec.json", interface = Builder);

const CANNOT: [&str; 3] = ["strict-format", "json-text", "decimal-multiple"];

fn read(path: &str) -> Value {
    serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap()
}

fn files(folder: &str) -> BTreeMap<String, Value> {
    let paths = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    paths
        .map(|path| (path.file_stem().unwrap().display().to_string(), read(path.to_str().unwrap())))
        .collect()
}

fn list(value: &Value) -> &Vec<Value> {
    value.as_array().unwrap()
}

fn text<'a>(value: &'a Value, name: &str) -> &'a str {
    value[name].as_str().unwrap()
}

#[allow(dead_code)] // an operation may have texts alone
fn plain(value: &Value) -> String {
    value.as_str().map_or(value.to_string(), String::from)
}

fn say(step: &str, id: &str, name: &str, value: Value) {
    println!("{}", json!({ "step": step, "id": id, name: value }));
}

fn client(url: &str, auth: &Value) -> Client {
    let mut headers = HeaderMap::new();
    if let Some(token) = auth["token"].as_str() {
        headers.insert(AUTHORIZATION, format!("Bearer {token}").parse().unwrap());
    } else if auth.is_object() {
        let pair = BASE64_STANDARD.encode(format!("{}:{}", text(auth, "username"), text(auth, "password")));
        headers.insert(AUTHORIZATION, format!("Basic {pair}").parse().unwrap());
    }
    let http = reqwest::Client::builder().default_headers(headers).build().unwrap();
    Client::new_with_client(url, http)
}

async fn answer<T: serde::Serialize>(result: Result<ResponseValue<T>, Error<()>>) -> (&'static str, Value) {
    match result {
        Ok(answer) => ("value", json!(answer.into_inner())),
        Err(Error::UnexpectedResponse(response)) => ("text", json!(response.text().await.unwrap())),
        Err(error) => ("error", json!(error.to_string())),
    }
}

async fn call(operation: &str, vector: &Value, url: &str) -> (&'static str, Value) {
    let (client, params) = (client(url, &vector["auth"]), &vector["params"]);
    match operation {
        // CALLS
        _ => ("error", json!("this runner does not know the operation")),
    }
}

async fn attempt(step: &str, id: &str, operation: &str, vector: &Value, url: &str) {
    let (name, value) = call(operation, vector, url).await;
    say(step, id, name, value);
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let (vectors_url, stand_in_url) = (env::var("VECTORS_URL"), env::var("STAND_IN_URL"));
    let (requests, mut wrong) = (files("vectors/request"), 0);
    for case in files("vectors/response").values().flat_map(list) {
        let (operation, schema) = (text(case, "operationId"), read(text(case, "schema")));
        let options = jsonschema::draft202012::options().should_validate_formats(true);
        let schema = options.build(&schema).unwrap();
        for test in list(&case["tests"]) {
            let id = text(test, "id");
            if !list(&test["requires"]).iter().any(|tag| CANNOT.contains(&tag.as_str().unwrap())) {
                let valid = schema.is_valid(&test["data"]);
                wrong += i32::from(test["valid"] != valid);
                say("judge", id, "valid", json!(valid));
            }
            if let (Ok(url), Some(calls), "must-decode") = (&vectors_url, requests.get(operation), text(test, "client")) {
                let mut call = calls[0].clone();
                if let Some(body) = call["body"].as_object_mut() {
                    body.retain(|_, value| !value.is_array()); // progenitor's client cannot send a list in a form
                }
                attempt("decode", id, operation, &call, &format!("{url}/{id}")).await;
            }
        }
    }
    for (operation, vectors) in &requests {
        if let Ok(url) = &vectors_url {
            for vector in list(vectors) {
                let id = text(vector, "id");
                attempt("send", id, operation, vector, &format!("{url}/{id}")).await;
            }
        }
        if let (Ok(url), Some("GET")) = (&stand_in_url, vectors[0]["expect"]["method"].as_str()) {
            attempt("fetch", operation, operation, &vectors[0], url).await;
        }
    }
    exit(i32::from(wrong > 0));
}
