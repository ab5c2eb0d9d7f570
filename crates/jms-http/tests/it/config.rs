//! Settings: what is refused before anything is sent, and where each value came from.

use std::{collections::BTreeMap, fs, path::PathBuf};

use jms_http::{
    Builder, Config, ConfigError, Credentials, JumpServer, Proxy, Rules,
    domain::{Dialect, Error, ErrorKind, Secret},
};

fn secret() -> Secret {
    Secret::new("secret-canary").unwrap()
}

fn from_env(variables: &[(&str, &str)]) -> Result<Config, ConfigError> {
    let variables: BTreeMap<_, _> = variables.iter().copied().collect();
    Config::from_variables(|name| variables.get(name).map(|value| (*value).to_owned()))
}

const URL: (&str, &str) = ("JMS_URL", "https://jumpserver.example.com");

#[test]
fn a_builder_wants_an_address_and_one_kind_of_credentials() {
    let refused = |builder: Builder| builder.build().unwrap_err();
    let builder = || JumpServer::builder().base_url("https://jumpserver.example.com");
    assert!(matches!(refused(JumpServer::builder().token(secret())), ConfigError::NoUrl { .. }));
    assert!(matches!(refused(builder()), ConfigError::NoCredentials { .. }));
    let mixed = refused(builder().token(secret()).access_key("id", secret()));
    assert_eq!(mixed.to_string(), "more than one kind of credentials: token and access key; keep one");
    assert!(builder().token(secret()).build().is_ok());
    let error = Error::from(mixed);
    assert_eq!(error.kind(), &ErrorKind::Config);
}

#[test]
fn addresses_that_cannot_be_meant_are_refused() {
    for (given, says) in [
        ("jumpserver.example.com", "it has no scheme"),
        ("ftp://jumpserver.example.com", "neither https nor http"),
        ("https://", "empty host"),
        ("https://host/?a=b", "a query or a fragment"),
        ("https://admin:secret-canary@host", "a user name or password"),
        ("", "it has no scheme"),
    ] {
        let error = JumpServer::builder().base_url(given).token(secret()).build().unwrap_err();
        assert!(matches!(error, ConfigError::Url { .. }), "{given}");
        assert!(error.to_string().contains(says), "{error}");
        assert!(!format!("{error:?} {error}").contains("canary"), "{error:?}");
    }
}

#[test]
fn plain_http_stays_on_this_machine() {
    let build = |url| JumpServer::builder().base_url(url).token(secret());
    for url in
        ["http://localhost:8080", "http://127.0.0.1", "http://[::1]:80", "https://10.0.0.1", "http://x.localhost"]
    {
        assert!(build(url).build().is_ok(), "{url}");
    }
    for url in ["http://10.0.0.1", "http://jumpserver.example.com", "http://localhost.example.com", "http://0.0.0.0"] {
        let error = build(url).build().unwrap_err();
        assert!(matches!(error, ConfigError::Plaintext { .. }), "{url}");
        assert!(error.to_string().contains("Builder::allow_plaintext"), "says what to do: {error}");
        assert!(build(url).allow_plaintext().build().is_ok());
    }
}

#[test]
fn half_and_mixed_credentials_of_the_environment_are_refused() {
    let token = ("JMS_TOKEN", "secret-canary");
    let (id, key) = (("JMS_ACCESS_KEY_ID", "id"), ("JMS_ACCESS_KEY_SECRET", "secret-canary"));
    let (user, password) = (("JMS_USERNAME", "admin"), ("JMS_PASSWORD", "secret-canary"));
    for (variables, says) in [
        (vec![URL], "no credentials"),
        (vec![token], "no server is named"),
        (vec![URL, id], "JMS_ACCESS_KEY_ID is there, and the access key's secret is not"),
        (vec![URL, key], "JMS_ACCESS_KEY_SECRET is there, and the access key's id is not"),
        (vec![URL, user], "JMS_USERNAME is there, and the password is not"),
        (vec![URL, token, user, password], "JMS_TOKEN and JMS_USERNAME with JMS_PASSWORD"),
        (vec![URL, token, ("JMS_ORG", "abc")], "JMS_ORG: `abc` is not the id of an organisation"),
        (vec![URL, token, ("JMS_SERVER_VERSION", "2.28")], "JMS_SERVER_VERSION: `2.28` is not a known server version"),
        (vec![URL, token, ("JMS_TIMEOUT", "0")], "JMS_TIMEOUT"),
        (vec![("JMS_URL", "http://10.0.0.1"), token], "JMS_ALLOW_PLAINTEXT=1"),
    ] {
        let error = from_env(&variables).unwrap_err();
        assert!(error.to_string().contains(says), "{error}");
        assert!(!format!("{error:?} {error}").contains("canary"), "{error:?}");
    }
}

#[test]
fn each_value_of_the_environment_tells_where_it_came_from() {
    let config = from_env(&[
        URL,
        ("JMS_ACCESS_KEY_ID", "id"),
        ("JMS_ACCESS_KEY_SECRET", "secret-canary"),
        ("JMS_SERVER_VERSION", "3.10"),
        ("JMS_TOKEN", ""),
    ])
    .unwrap();
    assert_eq!(config.rules, Rules::Of(Dialect::V3_10));
    assert!(matches!(config.credentials, Credentials::AccessKey { .. }));
    let origin = |setting| config.origin(setting).map(ToString::to_string);
    assert_eq!(origin("base_url").unwrap(), "JMS_URL");
    assert_eq!(origin("credentials").unwrap(), "JMS_ACCESS_KEY_ID, JMS_ACCESS_KEY_SECRET");
    assert_eq!(origin("org"), None);
    assert!(!format!("{config:?}").contains("canary"));
    assert!(Builder::from(config).build().is_ok());
}

struct ProfileFile {
    _folder: tempfile::TempDir,
    path: PathBuf,
}

fn profile_file(text: &str, mode: u32) -> ProfileFile {
    use std::os::unix::fs::PermissionsExt;

    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("config.toml");
    fs::write(&path, text).unwrap();
    fs::set_permissions(&path, fs::Permissions::from_mode(mode)).unwrap();
    ProfileFile { _folder: folder, path }
}

#[test]
fn a_profile_is_read_and_tells_where_it_came_from() {
    let file = profile_file(
        "[profiles.prod]\nurl = \"https://jumpserver.example.com/\"\nprivate_token = \"secret-canary\"\ntimeout = 60\n",
        0o600,
    );
    let config = Config::from_profile(&file.path, "prod").unwrap();
    assert_eq!(config.base_url.as_str(), "https://jumpserver.example.com/");
    assert!(matches!(config.credentials, Credentials::PrivateToken(_)));
    let origin = config.origin("timeout").unwrap().to_string();
    assert!(origin.starts_with("profile `prod` of ") && origin.ends_with("config.toml"), "{origin}");
    assert!(!format!("{config:?}").contains("canary"));
}

#[test]
fn a_profile_that_cannot_be_used_says_why_and_not_what() {
    for (text, mode, says) in [
        ("[profiles.prod]\nurl = \"https://host\"\ntoken = \"secret-canary\"\n", 0o644, "chmod 600"),
        ("[profiles.test]\n", 0o600, "no profile `prod`, only: test"),
        ("[profiles.prod]\nurl = \"https://host\"\ntokn = \"secret-canary\"\n", 0o600, "unknown key"),
        ("[profiles.prod]\nurl = \"https://host\"\n\ntoken = [\"secret-canary\"]\n", 0o600, "line 4"),
        ("[profiles.prod]\ntoken = \"secret-canary\n", 0o600, "line 2"),
        ("[profiles.prod]\ntoken = \"secret-canary\"\n", 0o600, "no server is named"),
        (
            "[profiles.prod]\nurl = \"https://host\"\ntoken = \"a\"\nusername = \"admin\"\n",
            0o600,
            "the password is not",
        ),
        ("[profiles.prod]\nurl = \"http://host\"\ntoken = \"a\"\n", 0o600, "allow_plaintext = true"),
    ] {
        let file = profile_file(text, mode);
        let error = Config::from_profile(&file.path, "prod").unwrap_err();
        assert!(error.to_string().contains(says), "{error}");
        assert!(!format!("{error:?} {error}").contains("canary"), "{error:?}");
    }
    assert!(matches!(Config::from_profile("/nowhere/config.toml", "prod"), Err(ConfigError::File { .. })));
}

#[test]
fn the_network_is_set_by_the_environment_and_by_profiles() {
    let with = |variables: &[(&str, &str)]| from_env(&[&[URL, ("JMS_TOKEN", "token")], variables].concat());
    let folder = tempfile::tempdir().unwrap();
    let file = |name: &str, text: &str, mode| {
        use std::os::unix::fs::PermissionsExt;

        let path = folder.path().join(name);
        fs::write(&path, text).unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(mode)).unwrap();
        path.to_str().unwrap().to_owned()
    };
    let (roots, chain) = (file("ca.pem", "authorities", 0o644), file("client.pem", "a chain", 0o644));
    let (key, open_key) = (file("key.pem", "key-canary", 0o600), file("open.pem", "key-canary", 0o644));

    let config = with(&[
        ("JMS_CA_FILE", &roots),
        ("JMS_CLIENT_CERT_FILE", &chain),
        ("JMS_CLIENT_KEY_FILE", &key),
        ("JMS_PROXY", "http://me:proxy-canary@proxy.example.com:3128"),
        ("JMS_CONNECT_TIMEOUT", "3"),
    ])
    .unwrap();
    let network = &config.network;
    assert_eq!(network.extra_roots.as_deref(), Some("authorities"));
    let certificate = network.client_certificate.as_ref().unwrap();
    assert_eq!((certificate.chain.as_str(), certificate.key.expose()), ("a chain", "key-canary"));
    assert!(matches!(network.proxy, Proxy::At(_)));
    assert_eq!(network.connect_timeout.as_secs(), 3);
    assert!(config.origin("network").unwrap().to_string().starts_with("JMS_CA_FILE, JMS_CLIENT_CERT_FILE"));
    let shown = format!("{config:?} {:?}", Builder::from(config.clone()));
    assert!(!shown.contains("canary") && shown.contains("proxy.example.com"), "{shown}");

    assert!(matches!(with(&[("JMS_PROXY", "environment")]).unwrap().network.proxy, Proxy::Environment));
    assert!(matches!(with(&[]).unwrap().network.proxy, Proxy::None));
    for (variables, says) in [
        (vec![("JMS_CLIENT_CERT_FILE", chain.as_str())], "the key of the client certificate is not"),
        (vec![("JMS_CLIENT_KEY_FILE", key.as_str())], "the client certificate is not"),
        (vec![("JMS_CLIENT_CERT_FILE", chain.as_str()), ("JMS_CLIENT_KEY_FILE", open_key.as_str())], "chmod 600"),
        (vec![("JMS_CA_FILE", "/nowhere/ca.pem")], "/nowhere/ca.pem"),
        (vec![("JMS_PROXY", "me:proxy-canary@host")], "the address of the proxy"),
        (vec![("JMS_CONNECT_TIMEOUT", "0")], "JMS_CONNECT_TIMEOUT"),
    ] {
        let error = with(&variables).unwrap_err();
        assert!(error.to_string().contains(says), "{error}");
        assert!(!format!("{error:?} {error}").contains("canary"), "{error:?}");
    }

    let text =
        "[profiles.prod]\nurl = \"https://host\"\ntoken = \"a\"\nca_file = \"ca.pem\"\nproxy = \"environment\"\n";
    let profiles = file("config.toml", text, 0o600);
    let config = Config::from_profile(&profiles, "prod").unwrap();
    assert_eq!(config.network.extra_roots.as_deref(), Some("authorities"), "from the folder of the file");
    assert!(matches!(config.network.proxy, Proxy::Environment));
    assert!(config.origin("network").unwrap().to_string().starts_with("profile `prod` of "));
}

#[test]
fn a_secret_of_a_profile_may_be_in_a_keyring() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("config.toml");
    let read = |lines: &str, found: Result<&str, &str>| {
        fs::write(&file, format!("default_profile = \"prod\"\n[profiles.prod]\nurl = \"https://host\"\n{lines}\n"))
            .unwrap();
        #[cfg(unix)]
        fs::set_permissions(&file, std::os::unix::fs::PermissionsExt::from_mode(0o600)).unwrap();
        let found = found.map(Secret::from_answer).map_err(str::to_owned);
        Config::from_profile_with(&file, "prod", |_| found)
    };
    let config = read("access_key_id = \"id\"\nkeyring = \"access_key_secret\"", Ok("secret-canary")).unwrap();
    assert!(
        matches!(&config.credentials, Credentials::AccessKey { id, secret } if id == "id" && secret.expose() == "secret-canary")
    );
    let origin = config.origin("credentials").unwrap().to_string();
    assert!(origin.starts_with("the keyring, for profile `prod` of "), "{origin}");
    for (lines, found, says) in [
        ("keyring = \"token\"", Err("it is locked"), "its token is in the keyring: it is locked"),
        ("keyring = \"token\"\ntoken = \"canary\"", Ok("canary"), "keep one"),
        ("keyring = \"url\"", Ok("canary"), "write one of token, private_token, access_key_secret, password"),
        ("keyring = \"access_key_secret\"", Ok("canary"), "the access key's id is not"),
        ("keyring = \"token\"\nprivate_token = \"canary\"", Ok("canary"), "more than one kind of credentials"),
    ] {
        let error = read(lines, found).unwrap_err().to_string();
        assert!(error.contains(says) && !error.contains("canary"), "{error}");
    }
    let error = Config::from_profile(&file, "prod").unwrap_err().to_string();
    assert!(error.contains("this program does not look there"), "{error}");
}
