"""A sandbox, served on a free port of this machine for as long as a program needs it."""

import contextlib
import json
import os
import subprocess
import sys
import tempfile

import requests


class Served:
    """How to reach the sandbox."""

    def __init__(self, reach):
        self.reach = reach
        self.url = reach["url"]
        self.headers = {"Authorization": f"Token {reach['private_token']}", "Content-Type": "application/json"}

    def send(self, method, path, **more):
        """Sends one request as its administrator; redirects are answers."""
        return requests.request(
            method, self.url + path, headers=self.headers, allow_redirects=False, timeout=30, **more
        )

    def get(self, path):
        """What a GET gives, which must be JSON."""
        answer = self.send("GET", path)
        answer.raise_for_status()
        return answer.json()


@contextlib.contextmanager
def sandbox():
    """Builds `jms`, and serves its sandbox with a state of its own."""
    with tempfile.TemporaryDirectory() as home:
        # Cargo keeps its own home; only that of `jms`, where the state is, is a new one.
        environment = {name: value for name, value in os.environ.items() if not name.startswith(("JMS_", "XDG_"))}
        environment.setdefault("CARGO_HOME", os.path.expanduser("~/.cargo"))
        environment.setdefault("RUSTUP_HOME", os.path.expanduser("~/.rustup"))
        environment["HOME"] = home
        # Cargo becomes the program that it runs, so that ending it ends the sandbox.
        command = ["cargo", "run", "--quiet", "--package", "jms-cli", "--", "sandbox", "serve", "--output", "json"]
        child = subprocess.Popen(
            command, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True
        )
        try:
            text = ""
            for line in child.stdout:
                text += line
                with contextlib.suppress(json.JSONDecodeError):
                    yield Served(json.loads(text))
                    break
            else:
                sys.exit(f"the sandbox ended before it said how to reach it: {text}")
        finally:
            child.terminate()
            child.wait()
