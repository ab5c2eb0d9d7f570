"""The public Python SDK, as it is, works accounts of a served sandbox: it lists, creates, updates and deletes them.

It signs in each of the three ways that it knows.
"""

import sys
import warnings

from jms_client.client import get_client
from jms_client.v1.models.request.accounts import (
    ClearAccountSecretRequest,
    CreateAccountRequest,
    DeleteAccountRequest,
    DescribeAccountsRequest,
    DetailAccountRequest,
    UpdateAccountRequest,
    WithTemplateCreateAccountRequest,
)
from jms_client.v1.models.request.assets import DescribeAssetsRequest

from served import sandbox

# The SDK takes the time in a way that newer Pythons advise against.
warnings.filterwarnings("ignore", category=DeprecationWarning)


def step(text, right, seen):
    """Prints one step; ends the program if it went wrong."""
    print(f"  {'ok  ' if right else 'FAIL'} {text}")
    if not right:
        sys.exit(f"the SDK was answered {seen!r}")


def work(client, name, template):
    """What a program does with accounts."""

    def do(request, **more):
        answer = client.do(request, **more)
        return answer.is_success(), answer.get_data(), answer.get_err_msg()

    fine, assets, error = do(DescribeAssetsRequest(search="web-01"), with_model=True)
    step("finds an asset", fine and [asset.name for asset in assets] == ["web-01"], error or assets)
    asset = assets[0].id

    fine, before, error = do(DescribeAccountsRequest(asset=asset), with_model=True)
    step(f"lists {len(before)} accounts as objects", fine and all(row.asset["id"] == asset for row in before), error)

    fine, made, error = do(CreateAccountRequest(username=name, name=name, asset=asset, secret="first"), with_model=True)
    step("creates one", fine and made.username == name and made.asset["id"] == asset, error or made)

    fine, _, error = do(CreateAccountRequest(username=name, name=name, asset=asset, secret="first"))
    step("is refused a second one of this name", not fine, error)

    fine, shown, error = do(DetailAccountRequest(id_=made.id), with_model=True)
    step("shows it, with its secret kept", fine and shown.has_secret and not hasattr(shown, "secret"), error or shown)

    change = {"username": name, "name": f"{name}-2", "asset": asset, "comment": "changed"}
    fine, changed, error = do(UpdateAccountRequest(id_=made.id, **change), with_model=True)
    step("updates it", fine and (changed.name, changed.comment) == (f"{name}-2", "changed"), error or changed)

    fine, found, error = do(DescribeAccountsRequest(search=f"{name}-2", fields_size="mini"))
    step("finds it by its new name", fine and [row["id"] for row in found] == [made.id], error or found)

    fine, _, error = do(ClearAccountSecretRequest(accounts=[made.id]))
    _, shown, _ = do(DetailAccountRequest(id_=made.id), with_model=True)
    step("clears its secret", fine and shown.has_secret is False, error or shown)

    fine, rows, error = do(WithTemplateCreateAccountRequest(assets=[asset], template_id=template, on_invalid="skip"))
    step("asks for one by a template", fine and rows[0]["state"] in ("created", "skipped"), error or rows)

    fine, _, error = do(DeleteAccountRequest(id_=made.id))
    step("deletes it", fine, error)
    fine, _, error = do(DetailAccountRequest(id_=made.id))
    step("does not find it any more", not fine and error["code"] == "object_does_not_exist", error)


def main():
    with sandbox() as served:
        reach = served.reach
        template = served.get("/api/v1/accounts/account-templates/")[0]["id"]
        ways = {
            "password": {"username": reach["username"], "password": reach["password"]},
            # `get_client` hands other names on as they are.
            "private token": {"auth_token": f"Token {reach['private_token']}"},
            "access key": {"access_key": reach["access_key_id"], "secret_key": reach["access_key_secret"]},
        }
        for number, (way, credentials) in enumerate(ways.items()):
            print(f"jumpserver-sdk by {way}:")
            work(get_client(version="4.10", web_url=served.url, **credentials), f"sdk-{number}", template)
    print("the public SDK lists, creates, updates and deletes accounts")


if __name__ == "__main__":
    main()
