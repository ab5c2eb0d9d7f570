//! Accounts in files.

use std::{fmt::Write, fs, path::PathBuf};

use encoding_rs::GB18030;
use jms_fleet::{
    AssetName, Import, ImportError, ImportOptions, Options, TableFormat, TextEncoding, domain::SecretType,
};
use tempfile::TempDir;

use crate::place::{CANARY, Place};

const ID: &str = "0a6a2e40-f92b-4aca-94ef-5f6ae5b0966c";

const WITH_SECRETS: ImportOptions = ImportOptions { format: None, encoding: TextEncoding::Detect, allow_secrets: true };

struct Folder(TempDir);

impl Folder {
    fn new() -> Self {
        Self(TempDir::new().unwrap())
    }

    fn write(&self, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
        let path = self.0.path().join(name);
        fs::write(&path, bytes).unwrap();
        path
    }
}

/// What a server exports, in Chinese: a mark, titles with `*`, a help row, names with ids, `-` for nothing, a `'` before zeros.
fn exported() -> String {
    format!(
        "\u{feff}ID,名称,用户名,密文类型,密文,*资产,特权账号,激活中,切换自,备注,创建者\r\n\
         #Help Text,文本,文本,选项,文本,对象,是/否,是/否,对象,文本,\r\n\
         {ID},根,root,密码(password),'0012,web-01(09e1e072-1498-42f7-a6b1-567c2db56f59),是,否,-,\"两\n行\",管理员\r\n\
         ,,deploy,SSH 密钥(ssh_key),\"-----BEGIN OPENSSH PRIVATE KEY-----\n\nabc\n-----END OPENSSH PRIVATE KEY-----\n\",web-02,Yes,,,,\r\n"
    )
}

fn check_exported(import: &Import) {
    assert_eq!(import.problems, [], "{import:?}");
    let [root, deploy] = &import.accounts[..] else { panic!("{import:?}") };
    assert_eq!((root.line, root.id.unwrap().to_string().as_str()), (3, ID));
    assert!(matches!(&root.asset, AssetName::Exported { name, .. } if name == "web-01"));
    assert_eq!((root.name.as_deref(), root.username.as_str()), (Some("根"), "root"));
    assert_eq!(root.secret.as_ref().unwrap().expose(), "0012", "zeros stay");
    assert_eq!((root.privileged, root.is_active, root.secret_reset), (Some(true), Some(false), None));
    assert_eq!((root.su_from.as_deref(), root.comment.as_deref()), (None, Some("两\n行")));
    assert_eq!((deploy.line, &deploy.asset), (5, &AssetName::Name("web-02".to_owned())));
    assert_eq!(deploy.secret_type, Some(SecretType::SshKey));
    assert!(deploy.secret.as_ref().unwrap().expose().ends_with("abc\n-----END OPENSSH PRIVATE KEY-----"));
}

#[test]
fn what_a_server_exported_is_read_in_utf_8_and_gbk() {
    let folder = Folder::new();
    check_exported(&Import::read(folder.write("a.csv", exported()), &WITH_SECRETS).unwrap());
    let bare = exported().trim_start_matches('\u{feff}').to_owned();
    check_exported(&Import::read(folder.write("b.csv", &bare), &WITH_SECRETS).unwrap());
    let (gbk, _, lost) = GB18030.encode(&bare);
    assert!(!lost);
    let path = folder.write("c.csv", &gbk);
    check_exported(&Import::read(&path, &WITH_SECRETS).unwrap());
    check_exported(&Import::read(&path, &ImportOptions { encoding: TextEncoding::Gbk, ..WITH_SECRETS }).unwrap());
}

#[test]
fn json_lines_yaml_and_workbooks_say_the_same() {
    let folder = Folder::new();
    let json = "{\"asset\": \"web-01\", \"username\": \"007\", \"privileged\": true, \"secret\": null}\n\n\
                {\"资产\": \"web-02\", \"username\": \"deploy\", \"comment\": \"two\\nlines\", \"created_by\": \"x\"}\n";
    let yaml = "- asset: web-01\n  username: 007\n  privileged: yes\n  secret: null\n\
                - 资产: web-02\n  username: deploy\n  comment: |-\n    two\n    lines\n";
    let files = [
        (folder.write("a.jsonl", json), [1, 3]),
        (folder.write("a.yaml", yaml), [1, 5]),
        (PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/it/accounts.xlsx")), [2, 4]),
    ];
    for (path, lines) in files {
        let import = Import::read(&path, &ImportOptions::default()).unwrap();
        assert_eq!(import.problems, [], "{path:?}");
        let [first, second] = &import.accounts[..] else { panic!("{import:?}") };
        assert_eq!([first.line, second.line], lines, "{path:?}");
        assert_eq!((first.username.as_str(), first.privileged), ("007", Some(true)), "{path:?}");
        assert_eq!((second.username.as_str(), second.comment.as_deref()), ("deploy", Some("two\nlines")), "{path:?}");
    }
}

#[test]
fn all_that_is_wrong_is_told_at_once_with_its_line_and_without_a_secret() {
    let folder = Folder::new();
    let text = format!(
        "asset,username,secret,is_active,id,colour\n\
         ,root,,yes,,\n\
         web-01,root,{CANARY}1,yes,,\n\
         web-01,deploy,,perhaps,,\n\
         web-01,app,,,12,\n\
         web-01,dba,,,,\n\
         web-01,dba,,,,\n\
         web-01,,,,,\n\
         web-01,x,,,,,,\n\
         web-02,fine,,no,{ID},\n"
    );
    let import = Import::read(folder.write("a.csv", text), &ImportOptions::default()).unwrap();
    let told: Vec<_> = import.problems.iter().map(|problem| (problem.line, problem.field.as_deref())).collect();
    let expected = [
        (1, Some("colour")),
        (2, Some("asset")),
        (3, Some("secret")),
        (4, Some("is_active")),
        (5, Some("id")),
        (7, None),
        (8, Some("username")),
        (9, None),
    ];
    assert_eq!(told, expected, "{:?}", import.problems);
    assert!(import.problems[0].to_string().contains("a.csv:1: colour: there is no such column"));
    assert!(!format!("{import:?}").contains(CANARY));
    assert_eq!(import.accounts.len(), 2, "dba and fine");

    let broken = Import::read(folder.write("b.csv", b"asset,username\nweb-01,\xff\xff\n"), &ImportOptions::default());
    assert_eq!(broken.unwrap().problems[0].line, 2);

    let lines = format!("{{\"asset\": 7}}\nnonsense {CANARY}\n{{\"asset\": \"a\", \"color\": \"{CANARY}\"}}\n[]\n");
    let import = Import::read(folder.write("a.jsonl", lines), &ImportOptions::default()).unwrap();
    assert_eq!(import.problems.iter().map(|problem| problem.line).collect::<Vec<_>>(), [1, 2, 3, 4]);
    assert!(!format!("{import:?}").contains(CANARY));
}

/// As long as an export of thousands is, with all its fields.
#[test]
fn long_files_of_yaml_are_read_and_bombs_are_not() {
    let folder = Folder::new();
    let others: Vec<_> = ["version", "source", "source_id", "login_by", "connectivity", "org_name", "date_created"]
        .into_iter()
        .chain(["date_updated", "date_verified", "date_change_secret", "date_last_login", "created_by"])
        .map(|field| format!("  {field}: x\n"))
        .collect();
    let row = |row: usize| {
        let read = "  comment: x\n  privileged: no\n  is_active: yes\n  secret_reset: yes\n  secret_type: password\n";
        format!(
            "- asset: web-01\n  username: u-{row}\n  name: n-{row}\n  labels: '[]'\n  su_from: null\n{read}{}",
            others.concat()
        )
    };
    let text: String = (0..6000).map(row).collect();
    let import = Import::read(folder.write("a.yaml", text), &ImportOptions::default()).unwrap();
    assert_eq!((import.problems.len(), import.accounts.len()), (0, 6000));
    assert_eq!(import.accounts[5999].line, 5999 * 22 + 1);

    let mut bomb = "- &a0 {asset: web-01, username: x}\n".to_owned();
    for level in 1..9 {
        let name = format!("*a{}, ", level - 1).repeat(10);
        writeln!(bomb, "- &a{level} [{}]", name.trim_end_matches(", ")).unwrap();
    }
    assert!(matches!(
        Import::read(folder.write("b.yaml", bomb), &ImportOptions::default()),
        Err(ImportError::Broken { .. })
    ));
}

#[test]
fn files_that_cannot_be_read_are_errors() {
    let folder = Folder::new();
    let read = |path: PathBuf| Import::read(path, &ImportOptions::default()).unwrap_err();
    assert!(matches!(read(folder.write("a.txt", "x")), ImportError::Format { .. }));
    assert!(matches!(read(folder.0.path().join("none.csv")), ImportError::Io { .. }));
    let secret = format!("- asset: [{CANARY}\n");
    let broken = read(folder.write("a.yaml", secret));
    assert!(matches!(broken, ImportError::Broken { .. }) && !broken.to_string().contains(CANARY), "{broken}");
    assert!(matches!(read(folder.write("a.xlsx", "no workbook")), ImportError::Broken { .. }));
    let as_csv = ImportOptions { format: Some(TableFormat::Csv), ..ImportOptions::default() };
    assert!(!Import::read(folder.write("a.txt", "x\ny\n"), &as_csv).unwrap().problems.is_empty());
}

#[tokio::test]
async fn a_file_becomes_a_job_if_its_assets_are_there() {
    let place = Place::new().await;
    let folder = Folder::new();
    let path = folder.write("a.csv", "asset,username,comment\nweb-01,svc-0001,one\nweb-02,svc-0002,two\n");
    place.sandbox.forget_requests();
    let import = Import::read(&path, &ImportOptions::default()).unwrap();
    let planned = place.fleet.plan_creation(import).await.unwrap();
    assert_eq!((planned.problems.len(), planned.lines.clone(), place.sandbox.requests().total()), (0, vec![2, 3], 1));
    let report = place.run(&planned.job, &Options::default()).await;
    assert!(report.is_success());

    let (one, two) = (report.rows[0].account.unwrap(), report.rows[1].account.unwrap());
    let text = format!("id,asset,username,comment\n{one},web-01,svc-0001,uno\n{two},web-02,svc-0002,\n");
    let import = Import::read(folder.write("b.csv", text), &ImportOptions::default()).unwrap();
    let planned = place.fleet.plan_update(import).await.unwrap();
    assert!(place.run(&planned.job, &Options::default()).await.is_success());
    let made = place.made().await;
    assert_eq!((made["svc-0001"].comment.as_str(), made["svc-0002"].comment.as_str()), ("uno", "two"));

    let text = "asset,username,su_from\nweb-77,root,\nweb-01,svc-9,root\nweb-78,,\n";
    let import = Import::read(folder.write("c.csv", text), &ImportOptions::default()).unwrap();
    let planned = place.fleet.plan_creation(import).await.unwrap();
    assert_eq!(planned.problems.iter().map(|problem| problem.line).collect::<Vec<_>>(), [2, 3, 4, 4]);
}
