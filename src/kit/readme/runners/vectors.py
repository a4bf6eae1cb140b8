import importlib
import json
import os
import pathlib
import pkgutil
import re
import ssl
import sys
from datetime import datetime
from enum import EnumMeta
from typing import get_args, get_type_hints

from dateutil.parser import isoparse
from jsonschema import Draft202012Validator

import client  # made by openapi-python-client

CANNOT = {"strict-format", "json-text", "decimal-multiple"}
FORMATS = Draft202012Validator.FORMAT_CHECKER
TLS = ssl.create_default_context()  # made once: reading all authorities takes longer than a call


def read(path):
    return json.loads(pathlib.Path(path).read_text("utf-8"))


def say(step, vector, **what):
    print(json.dumps({"step": step, "id": vector, **what}), flush=True)


def plain(name):
    return re.sub(r"[\W_]", "", name).lower()


def argument(value, kind):
    kinds = (kind, *get_args(kind))
    if datetime in kinds:
        return isoparse(value)
    return next((one(value) for one in kinds if isinstance(one, EnumMeta)), value)


def call(operation, vector, url):
    function = CALLS[plain(operation)].sync_detailed
    types = get_type_hints(function)
    params = {plain(name): value for name, value in vector["params"].items()}
    arguments = {name: argument(params[plain(name)], types[name]) for name in types if plain(name) in params}
    if "body" in vector:
        model = next(one for one in (types["body"], *get_args(types["body"])) if hasattr(one, "from_dict"))
        arguments["body"] = model.from_dict(vector["body"])
    auth = vector.get("auth", {})
    options = {"auth": (auth["username"], auth["password"])} if "username" in auth else {}
    headers = {"Authorization": f"Bearer {auth['token']}"} if "token" in auth else {}
    caller = client.Client(base_url=url, headers=headers, httpx_args=options, verify_ssl=TLS)
    answer = function(client=caller, **arguments).parsed
    return answer.to_dict() if hasattr(answer, "to_dict") else answer


def attempt(step, vector_id, operation, vector, url):
    try:
        say(step, vector_id, value=call(operation, vector, url))
    except Exception as error:
        say(step, vector_id, error=f"{type(error).__name__}: {error}")


modules = pkgutil.walk_packages(client.__path__, "client.")
CALLS = {plain(one.name.split(".")[-1]): importlib.import_module(one.name) for one in modules if ".api." in one.name}
requests = {file.stem: read(file) for file in sorted(pathlib.Path("vectors/request").glob("*.json"))}
wrong = 0
for file in sorted(pathlib.Path("vectors/response").glob("*.json")):
    for case in read(file):
        validator = Draft202012Validator(read(case["schema"]), format_checker=FORMATS)
        for test in case["tests"]:
            if not CANNOT & set(test["requires"]):
                valid = validator.is_valid(test["data"])
                wrong += valid != test["valid"]
                say("judge", test["id"], valid=valid)
            if test["client"] == "must-decode" and "VECTORS_URL" in os.environ and file.stem in requests:
                url = f"{os.environ['VECTORS_URL']}/{test['id']}"
                attempt("decode", test["id"], case["operationId"], requests[file.stem][0], url)
for operation, vectors in requests.items():
    for vector in vectors if "VECTORS_URL" in os.environ else []:
        attempt("send", vector["id"], operation, vector, f"{os.environ['VECTORS_URL']}/{vector['id']}")
    reads = (vectors[0]["expect"] or {}).get("method") == "GET"
    if reads and "STAND_IN_URL" in os.environ:
        attempt("fetch", operation, operation, vectors[0], os.environ["STAND_IN_URL"])
sys.exit(bool(wrong))
