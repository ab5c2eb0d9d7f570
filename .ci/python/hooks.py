"""What schemathesis is told beside the document."""

import json
import os
import pathlib
import random

import schemathesis

KNOWN = json.loads(pathlib.Path(os.environ["JMS_CONFORMANCE"]).read_text())
NOBODY = "11111111-1111-4111-8111-111111111111"


@schemathesis.hook
def before_call(context, case, kwargs):
    """Gives every second call an id that there is, spares the account that asks, and lets answers keep their ids."""
    ids = KNOWN["ids"].get(case.path.split("{")[0])
    for name, value in (case.path_parameters or {}).items():
        if ids and random.random() < 0.5:
            value = random.choice(ids)
        # Whoever asks could deactivate or delete itself, and nothing after it would be tested.
        case.path_parameters[name] = NOBODY if str(value).lower() == KNOWN["own"] else value
    # The document takes `id` for certain, as whole rows have it; the caller can leave it out of the rows by these two.
    query = case.query or {}
    if "fields" in query:
        query["fields"] = f"{query['fields']},id"
    if "fields!" in query:
        query["fields!"] = f"-{query['fields!']}"
