package main

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"slices"
	"strings"

	"github.com/santhosh-tekuri/jsonschema/v6"
)

type test struct {
	ID, Client string
	Data       any
	Valid      bool
	Requires   []string
}

type responses []struct {
	OperationID, Schema string
	Tests               []test
}

type request struct {
	ID     string
	Params map[string]json.RawMessage
	Auth   struct{ Username, Password, Token string }
	Body   json.RawMessage
	Expect struct{ Method string }
}

func must[T any](value T, err error) T {
	if err != nil {
		panic(err)
	}
	return value
}

func read[T any](path string) (value T) {
	if err := json.Unmarshal(must(os.ReadFile(path)), &value); err != nil {
		panic(err)
	}
	return value
}

func say(step, id, name string, value any) {
	fmt.Println(string(must(json.Marshal(map[string]any{"step": step, "id": id, name: value}))))
}

// call finds the generated method of an operation and gives it the arguments of a vector.
func call(path, operation string, vector request, url string) (any, error) {
	authorize := func(_ context.Context, r *http.Request) error {
		if vector.Auth.Token != "" {
			r.Header.Set("Authorization", "Bearer "+vector.Auth.Token)
		} else if vector.Auth.Username != "" {
			r.SetBasicAuth(vector.Auth.Username, vector.Auth.Password)
		}
		return nil
	}
	client := reflect.ValueOf(must(NewClientWithResponses(url, WithRequestEditorFn(authorize))))
	method := client.MethodByName(operation + "WithResponse")
	if form := client.MethodByName(operation + "WithFormdataBodyWithResponse"); form.IsValid() {
		method = form
	}
	arguments := []reflect.Value{reflect.ValueOf(context.Background())}
	names := regexp.MustCompile(`{(.+?)}`).FindAllStringSubmatch(path, -1)
	for i := 1; i < method.Type().NumIn()-1; i++ {
		argument, text := reflect.New(method.Type().In(i)), vector.Body
		if i <= len(names) {
			text = vector.Params[names[i-1][1]]
		} else if argument.Elem().Kind() == reflect.Pointer {
			text = must(json.Marshal(vector.Params))
		}
		if len(text) > 0 { // a vector may have no body
			if err := json.Unmarshal(text, argument.Interface()); err != nil {
				return nil, err
			}
		}
		arguments = append(arguments, argument.Elem())
	}
	results := method.Call(arguments)
	if err, failed := results[1].Interface().(error); failed {
		return nil, err
	}
	for answer, i := results[0].Elem(), 0; i < answer.NumField(); i++ {
		field := answer.Field(i)
		if strings.Contains(answer.Type().Field(i).Name, "JSON") && !field.IsNil() {
			return field.Interface(), nil
		}
	}
	return nil, nil
}

func attempt(step, id, path, operation string, vector request, url string) {
	if value, err := call(path, operation, vector, url); err != nil {
		say(step, id, "error", err.Error())
	} else {
		say(step, id, "value", value)
	}
}

func main() {
	paths, requests := map[string]string{}, map[string][]request{}
	for path, item := range read[struct{ Paths map[string]map[string]any }]("openapi.json").Paths {
		for _, operation := range item {
			if fields, is := operation.(map[string]any); is {
				paths[fmt.Sprint(fields["operationId"])] = path
			}
		}
	}
	for _, file := range must(filepath.Glob("vectors/request/*.json")) {
		requests[strings.TrimSuffix(filepath.Base(file), ".json")] = read[[]request](file)
	}
	vectorsURL, standInURL, wrong := os.Getenv("VECTORS_URL"), os.Getenv("STAND_IN_URL"), 0
	compiler := jsonschema.NewCompiler()
	compiler.AssertFormat()
	compiler.AssertContent()
	for _, file := range must(filepath.Glob("vectors/response/*.json")) {
		for _, c := range read[responses](file) {
			schema := compiler.MustCompile(c.Schema)
			for _, t := range c.Tests {
				if !slices.Contains(t.Requires, "strict-format") {
					valid := schema.Validate(t.Data) == nil
					say("judge", t.ID, "valid", valid)
					if valid != t.Valid {
						wrong++
					}
				}
				if calls := requests[c.OperationID]; len(calls) > 0 && t.Client == "must-decode" && vectorsURL != "" {
					attempt("decode", t.ID, paths[c.OperationID], c.OperationID, calls[0], vectorsURL+"/"+t.ID)
				}
			}
		}
	}
	for operation, vectors := range requests {
		for _, vector := range vectors {
			if vectorsURL != "" {
				attempt("send", vector.ID, paths[operation], operation, vector, vectorsURL+"/"+vector.ID)
			}
		}
		if standInURL != "" && vectors[0].Expect.Method == "GET" {
			attempt("fetch", operation, paths[operation], operation, vectors[0], standInURL)
		}
	}
	if wrong > 0 {
		os.Exit(1)
	}
}
