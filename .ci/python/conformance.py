"""Sends what schemathesis makes of the document to a served sandbox: no answer may be one that the document does not have."""

import argparse
import json
import os
import pathlib
import subprocess
import sys

from served import sandbox

METHODS = ("get", "post", "put", "patch", "delete")
# Status, content type, headers and body of each answer. Whether bad requests are refused is no matter: the server takes many.
CHECKS = "status_code_conformance,content_type_conformance,response_headers_conformance,response_schema_conformance"


def operations(document):
    """Each operation as its path, its method and what the document says of it."""
    for path, item in document["paths"].items():
        for method in METHODS:
            if method in item:
                yield path, method, item[method]


def prepare(document):
    """Takes out of the document what schemathesis cannot know."""
    for answer in document["components"]["responses"].values():
        # An answer with or without a body cannot be said in OpenAPI, so that the bodies of these are not checked here.
        if answer.get("x-jms-may-be-empty"):
            del answer["content"]


def ids(document, served):
    """By path: ids that work in it, as far as a list tells them."""
    found = {}
    for path, _, _ in operations(document):
        collection = path.split("{")[0]
        if path != collection and collection not in found and "get" in document["paths"].get(collection, {}):
            rows = served.get(f"{collection}?limit=5")
            found[collection] = [row["id"] for row in rows.get("results", []) if "id" in row]
    return found


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("calls", type=int, nargs="?", default=3000, help="how many calls at least; 3000 without it")
    arguments.add_argument("--seed", help="for the same calls as another time; the report names it")
    wanted = arguments.parse_args()

    folder = pathlib.Path("target/schemathesis/run").absolute()
    folder.mkdir(parents=True, exist_ok=True)
    with sandbox() as served:
        document = served.get("/api/swagger.json")
        prepare(document)
        count = sum(1 for _ in operations(document))
        (folder / "document.json").write_text(json.dumps(document))
        own = served.get("/api/v1/users/profile/")["id"]
        (folder / "known.json").write_text(json.dumps({"own": own, "ids": ids(document, served)}))

        report = folder / "report.json"
        many = wanted.calls >= 10_000
        command = [
            str(pathlib.Path(sys.executable).absolute().with_name("schemathesis")), "run", str(folder / "document.json"),
            "--url", served.url, "--header", f"Authorization: {served.headers['Authorization']}",
            "--checks", CHECKS, "--continue-on-failure", "--max-redirects", "0", "--warnings", "off",
            "--generation-database", "none", "--no-color", "--report", "json", "--report-json-path", str(report),
            # The systematic part is some 15,000 calls by itself.
            "--phases", "examples,coverage,fuzzing,stateful" if many else "examples,fuzzing",
            "--max-examples", "10" if many else str(-(-wanted.calls // count)),
        ]
        if wanted.seed:
            command += ["--seed", wanted.seed]
        environment = os.environ | {
            "SCHEMATHESIS_HOOKS": "hooks", "PYTHONPATH": str(pathlib.Path(__file__).absolute().parent),
            "JMS_CONFORMANCE": str(folder / "known.json"),
        }
        # It keeps what it found beside itself.
        ended = subprocess.run(command, env=environment, cwd=folder, check=False).returncode
        if served.send("GET", "/api/v1/users/profile/").status_code != 200:
            sys.exit("the account that asked was lost on the way: what came after it was not tested")
        calls = json.loads(report.read_text())["test_cases"]["generated"]
        print(f"{calls} calls of {count} operations")
        if calls < wanted.calls:
            sys.exit(f"{wanted.calls} were asked for")
        sys.exit(ended)


if __name__ == "__main__":
    main()
