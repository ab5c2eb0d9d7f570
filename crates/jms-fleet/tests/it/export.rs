//! Tables that are written are read again.

use std::{
    fs,
    io::{Cursor, Write as _},
};

use age::secrecy::ExposeSecret;
use jms_fleet::{
    ExportEncoding, ExportError, ExportOptions, Fleet, Import, ImportOptions, Job, Options, Prospect, Seal, SealError,
    Sealed, TableFormat, TitleLanguage, Unseal,
    domain::{AccountFilter, Dialect, Label, NewAccount, Secret, SecretType},
};
use jms_http::JumpServer;
use jms_sandbox::{Profile, Sandbox};

use crate::place::{EVERYWHERE, Place};

const FORMATS: [TableFormat; 4] = [TableFormat::Csv, TableFormat::JsonLines, TableFormat::Yaml, TableFormat::Xlsx];
pub(crate) const KEY: &str = "-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAEbm9uZQAAAAAAAAABAAAAMwAAAAtzc2gtZW\nQyNTUxOQAAACCzPq7zfqLffKoBDe/eo04kH2XxtSmk9D7RQyf1xUqrYgAAAJgAIAxdACAM\nXQAAAAtzc2gtZWQyNTUxOQAAACCzPq7zfqLffKoBDe/eo04kH2XxtSmk9D7RQyf1xUqrYg\nAAAEC2BsIi0QwW2uFscKTUUXNHLsYX4FxlaSDSblbAj7WR7bM+rvN+ot98qgEN796jTiQf\nZfG1KaT0PtFDJ/XFSqtiAAAAEHVzZXJAZXhhbXBsZS5jb20BAgMEBQ==\n-----END OPENSSH PRIVATE KEY-----";

/// Names, remarks and secrets that files take for something else.
const ODD: [(&str, &str, &str); 9] = [
    ("svc-0001", "=1+1", "0012"),
    ("svc-0002", "two\nlines, \"quoted\"", "-"),
    ("svc-0003", "根 \u{20bb7}", "'0abc"),
    ("svc-0004", "'=x", "null"),
    ("svc-0005", "yes", "#no: comment"),
    ("svc-0006", "- a: b", "\"0\""),
    ("svc-0007", "", "@user, {x}"),
    ("svc-0008", "1e3", "1e3"),
    ("svc-0009", "~", "\\n%\t'\""),
];

async fn odd(place: &Place) {
    let mut accounts: Vec<_> = ODD
        .iter()
        .map(|(name, comment, secret)| NewAccount {
            comment: (*comment).to_owned(),
            secret: Some(Secret::new(*secret).unwrap()),
            is_active: *name != "svc-0003",
            labels: (*name == "svc-0005").then(|| Label::new("env", "\"0\"")).into_iter().collect(),
            ..NewAccount::new(place.web, *name)
        })
        .collect();
    let (secret_type, secret) = (SecretType::SshKey, Some(Secret::key(KEY).unwrap()));
    accounts.push(NewAccount { secret_type, secret, privileged: true, ..NewAccount::new(place.web, "svc-0010") });
    accounts.push(NewAccount { name: "-".to_owned(), ..NewAccount::new(place.web, "svc-0011") });
    accounts.push(NewAccount { name: "0012".to_owned(), ..NewAccount::new(place.web, "svc-0012") });
    let report = place.run(&Job::create(accounts), &Options::default()).await;
    assert!(report.is_success(), "{report:?}");
}

fn ours() -> AccountFilter {
    AccountFilter { search: Some("svc-0".to_owned()), ..AccountFilter::default() }
}

async fn export(place: &Place, options: &ExportOptions) -> Vec<u8> {
    let mut file = Vec::new();
    let mut told = Vec::new();
    let count = place.fleet.export(ours(), options, &mut file, |read, of| told.push((read, of))).await.unwrap();
    assert_eq!((count, told), (12, vec![(12, Some(12))]));
    file
}

fn read(format: TableFormat, bytes: Vec<u8>) -> Import {
    let options = ImportOptions { format: Some(format), allow_secrets: true, ..ImportOptions::default() };
    let import = Import::read_from("accounts", Cursor::new(bytes), &options).unwrap();
    assert_eq!(import.problems, [], "{format:?}");
    import
}

/// All ways to write a table.
fn ways() -> Vec<ExportOptions> {
    let mut ways: Vec<_> = FORMATS.into_iter().map(ExportOptions::new).collect();
    for format in [TableFormat::Csv, TableFormat::Xlsx] {
        ways.push(ExportOptions { titles: TitleLanguage::Chinese, ..ExportOptions::new(format) });
    }
    for encoding in [ExportEncoding::Utf8Marked, ExportEncoding::Gbk] {
        ways.push(ExportOptions { titles: TitleLanguage::Chinese, encoding, ..ExportOptions::new(TableFormat::Csv) });
    }
    ways
}

#[tokio::test]
async fn what_is_exported_is_imported_as_it_was() {
    for place in EVERYWHERE {
        let place = Place::on(place, None, |builder| builder).await;
        odd(&place).await;
        for options in ways() {
            let import = read(options.format, export(&place, &options).await);
            let planned = place.fleet.plan_update(import).await.unwrap();
            assert_eq!(planned.problems, [], "{options:?}");
            let prospects = place.fleet.foresee(&planned).await.unwrap();
            assert_eq!(prospects, vec![Prospect::Same; 12], "{options:?}");
        }
    }
}

#[tokio::test]
async fn accounts_that_were_deleted_are_made_again_with_their_secrets() {
    for place in EVERYWHERE {
        let place = Place::on(place, None, |builder| builder).await;
        odd(&place).await;
        let before = place.made().await;
        // The server has written it anew.
        let key = place.secret(before["svc-0010"].id).await;
        for options in ways() {
            let options = ExportOptions { secrets: true, ..options };
            let import = read(options.format, export(&place, &options).await);
            let planned = place.fleet.plan_creation(import).await.unwrap();
            let prospects = place.fleet.foresee(&planned).await.unwrap();
            assert_eq!(prospects, vec![Prospect::Exists; 12], "{options:?}");
            let ids: Vec<_> = before.values().map(|account| account.id).collect();
            assert!(place.run(&Job::delete(ids), &Options::default()).await.is_success());
            assert_eq!(place.fleet.foresee(&planned).await.unwrap(), vec![Prospect::Create; 12]);

            let report = place.run(&planned.job, &Options::default()).await;
            assert!(report.is_success(), "{options:?}: {report:?}");
            let after = place.made().await;
            for (name, account) in &before {
                let made = &after[name];
                let shown = |account: &jms_fleet::domain::Account| {
                    let flags = (account.privileged, account.is_active, account.secret_reset);
                    let labels = account.labels.iter().map(|label| format!("{}:{}", label.name, label.value));
                    let flags = (flags, labels.collect::<Vec<_>>());
                    (account.id, account.name.clone(), account.comment.clone(), account.secret_type.clone(), flags)
                };
                assert_eq!(shown(account), shown(made), "{options:?}");
            }
            for (name, _, secret) in ODD {
                assert_eq!(place.secret(after[name].id).await.as_deref(), Some(secret), "{name}, {options:?}");
            }
            assert_eq!(place.secret(after["svc-0010"].id).await, key, "{options:?}");
            assert_eq!(place.secret(after["svc-0011"].id).await, None);
        }
    }
}

#[tokio::test]
async fn an_encrypted_export_is_opened_by_its_keys_alone() {
    let place = Place::new().await;
    odd(&place).await;
    let (ours, theirs) = (age::x25519::Identity::generate(), age::x25519::Identity::generate());
    let to = [ours.to_public().to_string(), "# somebody else".to_owned(), theirs.to_public().to_string()];
    let identities = |key: &age::x25519::Identity| Unseal::identities(key.to_string().expose_secret()).unwrap();
    let passphrase = Secret::new("correct horse").unwrap();
    for (seal, by_passphrase) in
        [(Seal::recipients(to.iter().map(String::as_str)).unwrap(), false), (Seal::passphrase(&passphrase), true)]
    {
        assert!(!format!("{seal:?}").contains("horse"));
        let options = ExportOptions { secrets: true, seal: Some(seal), ..ExportOptions::new(TableFormat::Csv) };
        let file = export(&place, &options).await;
        assert!(Sealed::is_one(&file) && !file.windows(4).any(|bytes| bytes == b"svc-"));
        let open = |with: &Unseal| Sealed::read(&file[..]).unwrap().open(with);
        assert_eq!(Sealed::read(&file[..]).unwrap().is_by_passphrase(), by_passphrase);
        if by_passphrase {
            let import = read(TableFormat::Csv, open(&Unseal::passphrase(&passphrase)).unwrap());
            assert_eq!(import.accounts[0].secret.as_ref().unwrap().expose(), "0012");
            let wrong = open(&Unseal::passphrase(&Secret::new("wrong").unwrap())).unwrap_err();
            assert!(matches!(wrong, SealError::OtherPassphrase), "{wrong}");
        } else {
            for key in [&ours, &theirs] {
                assert_eq!(read(TableFormat::Csv, open(&identities(key)).unwrap()).accounts.len(), 12);
            }
            let cut = Sealed::read(&file[..file.len() - 1]).unwrap().open(&identities(&ours)).unwrap_err();
            assert!(matches!(cut, SealError::Damaged), "{cut}");
        }
        let other = open(&identities(&age::x25519::Identity::generate())).unwrap_err();
        assert!(matches!(other, SealError::OtherKeys), "{other}");
    }
}

#[test]
fn keys_that_are_wrong_are_told_and_not_shown() {
    let key = age::x25519::Identity::generate().to_string();
    let private = Seal::recipients([key.expose_secret()]).unwrap_err();
    assert!(matches!(private, SealError::PrivateKey) && !private.to_string().contains(key.expose_secret()));
    assert!(matches!(Seal::recipients(["age1nonsense"]), Err(SealError::Recipient { .. })));
    assert!(matches!(Seal::recipients(["# nobody", ""]), Err(SealError::NoRecipient)));
    for text in ["", "# nobody", "nonsense"] {
        assert!(matches!(Unseal::identities(text), Err(SealError::Identities)), "{text}");
    }
    assert!(matches!(Sealed::read(&b"age-encryption.org/v1\nnonsense"[..]), Err(SealError::Damaged)));
    let mut sealed = Seal::recipients([age::x25519::Identity::generate().to_public().to_string().as_str()])
        .unwrap()
        .writer(Vec::new())
        .unwrap();
    sealed.write_all(b"x").unwrap();
    assert!(!format!("{sealed:?}").contains('x'));
}

/// `age` of others, as text, is read as well.
#[test]
fn files_of_text_are_opened() {
    let key = age::x25519::Identity::generate();
    let text = age::encrypt_and_armor(&key.to_public(), b"asset,username\nweb-01,x\n").unwrap();
    assert!(Sealed::is_one(text.as_bytes()));
    let opened = Sealed::read(text.as_bytes()).unwrap();
    let opened = opened.open(&Unseal::identities(key.to_string().expose_secret()).unwrap()).unwrap();
    let import = Import::read_from("accounts.csv.age", Cursor::new(opened), &ImportOptions::default()).unwrap();
    assert_eq!(import.accounts[0].called(), "x@web-01");
}

#[tokio::test]
async fn secrets_that_nobody_is_shown_end_an_export() {
    let sandbox = Sandbox::builder().profile(Profile::V4_10Licensed).secret_read(false).build().unwrap();
    let token = Secret::new(sandbox.credentials().private_token).unwrap();
    let client = JumpServer::builder().service(sandbox.service()).private_token(token).dialect(Dialect::V4_10);
    let client = client.build().unwrap();
    let options = ExportOptions { secrets: true, ..ExportOptions::new(TableFormat::Csv) };
    let failed = Fleet::new(&client).export(AccountFilter::default(), &options, Vec::new(), |_, _| {}).await;
    let told = failed.unwrap_err();
    assert!(matches!(told, ExportError::Redacted { .. }) && told.to_string().contains("SECURITY_ACCOUNT_SECRET_READ"));
}

#[tokio::test]
async fn what_will_be_is_told_before() {
    let place = Place::new().await;
    let ids = place.existing(3).await;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.csv");
    let foresee = async |text: String, creates: bool| {
        fs::write(&path, text).unwrap();
        let import = Import::read(&path, &ImportOptions { allow_secrets: true, ..ImportOptions::default() }).unwrap();
        let fleet = &place.fleet;
        let planned = if creates { fleet.plan_creation(import).await } else { fleet.plan_update(import).await };
        let planned = planned.unwrap();
        assert_eq!(planned.problems, []);
        (fleet.foresee(&planned).await.unwrap(), planned.names)
    };
    let (created, names) =
        foresee("asset,name,username\nweb-01,x,svc-0000\nweb-01,svc-0001,y\nweb-02,svc-0000,\n".to_owned(), true).await;
    assert_eq!(created, [Prospect::Exists, Prospect::Exists, Prospect::Create]);
    assert_eq!(names, ["x@web-01", "svc-0001@web-01", "svc-0000@web-02"]);
    let nobody = "99999999-9999-4999-8999-999999999999";
    let (one, two, three) = (ids[0], ids[1], ids[2]);
    let text = format!(
        "id,asset,username,is_active,comment,secret\n{one},web-01,svc-0000,no,other,\n{two},web-01,svc-0001,yes,row 1,\n\
         {three},web-01,svc-0002,yes,,new\n{nobody},web-01,svc-9,,,\n"
    );
    let (changed, _) = foresee(text, false).await;
    let expected = [
        Prospect::Update(vec!["is_active", "comment"]),
        Prospect::Same,
        Prospect::Update(vec!["secret"]),
        Prospect::Missing,
    ];
    assert_eq!(changed.len(), expected.len());
    assert_eq!(changed, expected);
}
