"""Sends what schemathesis makes of the document to a served sandbox: no answer may be one that the document does not have.

Operations of the document that the sandbox does not answer are left out and told; everything else is asked.
"""

import argparse
import json
import os
import pathlib
import re
import subprocess
import sys

from served import sandbox

NOBODY = "11111111-1111-4111-8111-111111111111"
METHODS = ("get", "post", "put", "patch", "delete")
# Status, content type, headers and body of each answer. Whether bad requests are refused is no matter: the server takes many.
CHECKS = "status_code_conformance,content_type_conformance,response_headers_conformance,response_schema_conformance"


def operations(document):
    """Each operation as its path, its method and what the document says of it."""
    for path, item in document["paths"].items():
        for method in METHODS:
            if method in item:
                yield path, method, item[method]


def is_answered(served, path, method):
    """Whether the sandbox has the operation. What is sent changes nothing."""
    # A DELETE of nothing; and POST, PUT and PATCH of a list of nothing.
    query = {"ids": NOBODY} if method == "delete" else None
    body = None if method == "get" else "not JSON"
    answer = served.send(method.upper(), re.sub(r"{\w+}", NOBODY, path), params=query, data=body)
    return answer.status_code != 405 and answer.text != '{"error":"Not found"}'


def prepare(document, served):
    """Leaves in the document what can be asked; gives what was taken out."""
    lacking = [(path, method) for path, method, _ in operations(document) if not is_answered(served, path, method)]
    for path, method in lacking:
        del document["paths"][path][method]
    for answer in document["components"]["responses"].values():
        # An answer with or without a body cannot be said in OpenAPI, so that the bodies of these are not checked here.
        if answer.get("x-jms-may-be-empty"):
            del answer["content"]
    return lacking


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

    folder = pathlib.Path("target/schemathesis")
    folder.mkdir(parents=True, exist_ok=True)
    with sandbox() as served:
        document = served.get("/api/swagger.json")
        lacking = prepare(document, served)
        count = sum(1 for _ in operations(document))
        print(f"{count} operations are asked; {len(lacking)} of the document are left out, which the sandbox does not have")
        (folder / "document.json").write_text(json.dumps(document))
        own = served.get("/api/v1/users/profile/")["id"]
        (folder / "known.json").write_text(json.dumps({"own": own, "ids": ids(document, served)}))

        report = folder / "report.json"
        command = [
            str(pathlib.Path(sys.executable).with_name("schemathesis")), "run", str(folder / "document.json"),
            "--url", served.url, "--header", f"Authorization: {served.headers['Authorization']}",
            "--checks", CHECKS, "--continue-on-failure", "--max-redirects", "0", "--warnings", "off",
            "--generation-database", "none", "--no-color", "--report", "json", "--report-json-path", str(report),
            "--max-examples", str(-(-wanted.calls // count)),
            # The systematic part alone is some 15,000 calls, sequences take their time.
            "--phases", "examples,coverage,fuzzing,stateful" if wanted.calls >= 10_000 else "examples,fuzzing",
        ]
        if wanted.seed:
            command += ["--seed", wanted.seed]
        environment = os.environ | {
            "SCHEMATHESIS_HOOKS": "hooks", "PYTHONPATH": str(pathlib.Path(__file__).parent),
            "JMS_CONFORMANCE": str(folder / "known.json"),
        }
        ended = subprocess.run(command, env=environment, check=False).returncode
        if served.send("GET", "/api/v1/users/profile/").status_code != 200:
            sys.exit("the account that asked was lost on the way: what came after it was not tested")
        calls = json.loads(report.read_text())["test_cases"]["generated"]
        print(f"{calls} calls")
        if calls < wanted.calls:
            sys.exit(f"{wanted.calls} were asked for")
        sys.exit(ended)


if __name__ == "__main__":
    main()
