//! What the loader does with files, and what it says when they are wrong.

use std::{fs, path::Path};

use jms_spec::{Document, Index, LoadError};
use serde_json::json;
use tempfile::TempDir;

const ROOT: &str = "
openapi: 3.0.3
paths:
  /things/: {$ref: 'parts/things.yaml#/x-paths/things'}
components:
  schemas:
    Name: {type: string}
";

const THINGS: &str = "
x-paths:
  things:
    get:
      operationId: things_list
      tags: [things]
      x-jms-idempotent: true
      responses:
        200:
          description: no
          content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}
        '404': {$ref: 'common.yaml#/components/responses/NotFound'}
components:
  schemas:
    Thing:
      type: object
      properties:
        zebra: {$ref: '../root.yaml#/components/schemas/Name'}
        ape: {$ref: 'common.yaml#/components/schemas/Id'}
";

const COMMON: &str = "
components:
  schemas:
    Id: {type: string}
  responses:
    NotFound: {description: nothing there}
";

/// Writes the three files, each changed by `change`.
fn files(change: impl Fn(&str, &str) -> String) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("parts")).unwrap();
    for (name, text) in [("root.yaml", ROOT), ("parts/things.yaml", THINGS), ("parts/common.yaml", COMMON)] {
        fs::write(folder.path().join(name), change(name, text)).unwrap();
    }
    folder
}

fn load(folder: &Path) -> Result<Document, LoadError> {
    Document::load(folder.join("root.yaml"))
}

#[test]
fn parts_become_one_document_in_order() {
    let folder = files(|_, text| text.to_owned());
    let document = load(folder.path()).unwrap();
    let thing = document.component("schemas", "Thing").unwrap();
    assert_eq!(thing["properties"]["zebra"], json!({ "$ref": "#/components/schemas/Name" }));
    let order: Vec<_> = thing["properties"].as_object().unwrap().keys().collect();
    assert_eq!(order, ["zebra", "ape"]);
    let names: Vec<_> = document.components("schemas").unwrap().keys().collect();
    assert_eq!(names, ["Name", "Thing", "Id"]);
    assert_eq!(document.origin("schemas", "Id"), Some("parts/common.yaml"));

    // A status without quotes is a key like any other, and `no` is a word.
    let index = Index::of(&document).unwrap();
    let list = index.operation("things_list").unwrap();
    assert_eq!((&list.success[..], &list.failure[..]), (&[200][..], &[404][..]));
    assert_eq!(document.value()["paths"]["/things/"]["get"]["responses"]["200"]["description"], "no");
}

#[test]
fn errors_name_the_file_and_the_place() {
    let cases: [(&str, &str, &str, &str); 10] = [
        (
            "root.yaml",
            "things.yaml#/x-paths/things",
            "others.yaml#/x-paths/things",
            "parts/others.yaml: cannot be read",
        ),
        (
            "root.yaml",
            "#/x-paths/things",
            "#/x-paths/none",
            "root.yaml#/paths/~1things~1: `$ref: parts/things.yaml#/x-paths/none` leads nowhere: \
             the part has no such path item",
        ),
        (
            "root.yaml",
            "#/x-paths/things",
            "#/components/schemas/Thing",
            "root.yaml#/paths/~1things~1: `$ref: parts/things.yaml#/components/schemas/Thing` is no path item: \
             refer to `x-paths` of a part",
        ),
        (
            "root.yaml",
            "components:",
            "  /others/: {$ref: 'parts/things.yaml#/x-paths/things'}\ncomponents:",
            "root.yaml#/paths/~1others~1: `$ref: parts/things.yaml#/x-paths/things` is listed under another path already",
        ),
        (
            "parts/things.yaml",
            "components/schemas/Id",
            "components/schemas/None",
            "parts/things.yaml#/components/schemas/Thing/properties/ape: \
             `$ref: common.yaml#/components/schemas/None` leads nowhere: there is no such component",
        ),
        (
            "parts/things.yaml",
            "common.yaml#/components/schemas/Id",
            "common.yaml#/components/schemas/Id/type",
            "parts/things.yaml#/components/schemas/Thing/properties/ape: \
             `$ref: common.yaml#/components/schemas/Id/type` is no component: \
             refer to `#/components/SECTION/NAME`, of this file or of another",
        ),
        (
            "parts/things.yaml",
            "x-paths:",
            "x-paths:\n  forgotten: {}",
            "parts/things.yaml#/x-paths/forgotten: no path of the root refers to this: list it there, or remove it",
        ),
        (
            "parts/common.yaml",
            "components:",
            "info: {}\ncomponents:",
            "parts/common.yaml#/info: a part has `x-paths` and `components` only",
        ),
        (
            "parts/common.yaml",
            "Id: {type: string}",
            "Id: {type: string}\n    Name: {type: integer}",
            "root.yaml#/components/schemas/Name and parts/common.yaml#/components/schemas/Name differ: \
             give one of them another name",
        ),
        ("parts/common.yaml", COMMON, "- a list\n", "parts/common.yaml#: a file of the document is a mapping"),
    ];
    for (file, from, to, message) in cases {
        let folder = files(|name, text| {
            if name == file {
                assert!(text.contains(from), "{file} has no {from}");
                text.replace(from, to)
            } else {
                text.to_owned()
            }
        });
        let error = load(folder.path()).unwrap_err();
        assert_eq!(error.to_string(), message);
    }
}

#[test]
fn yaml_errors_show_the_line() {
    for (broken, line) in [("a: 1\nb: [1,\n", "line 2 column 4"), ("a: 1\na: 2\n", "line 2 column 1")] {
        let folder = files(|name, text| if name == "root.yaml" { broken.to_owned() } else { text.to_owned() });
        let error = load(folder.path()).unwrap_err().to_string();
        assert!(error.starts_with("root.yaml: not YAML: ") && error.contains(line), "{error}");
    }
}

#[test]
fn the_same_component_in_two_parts_is_one() {
    let folder = files(|name, text| match name {
        "parts/common.yaml" => text.replace("Id: {type: string}", "Id: {type: string}\n    Name: {type: string}"),
        _ => text.to_owned(),
    });
    assert_eq!(load(folder.path()).unwrap().component("schemas", "Name"), Some(&json!({ "type": "string" })));
}
