//! Settings of the network: the files and the address of a proxy that are named somewhere.

use std::{fs, path::Path, time::Duration};

use jms_domain::Secret;

use super::ConfigError;
use crate::network_options::{ClientCertificate, NetworkOptions, Proxy};

/// Instead of an address: the proxy of the environment.
const ENVIRONMENT: &str = "environment";

/// What is named of the network. Files come with the place where they are named.
pub(super) struct NetworkParts {
    pub(super) ca_file: Option<(String, String)>,
    pub(super) client_cert_file: Option<(String, String)>,
    pub(super) client_key_file: Option<(String, String)>,
    pub(super) proxy: Option<Secret>,
    pub(super) connect_timeout: Option<Duration>,
}

impl NetworkParts {
    /// Whether anything is named.
    pub(super) fn is_any(&self) -> bool {
        let Self { ca_file, client_cert_file, client_key_file, proxy, connect_timeout } = self;
        [ca_file, client_cert_file, client_key_file].into_iter().any(Option::is_some)
            || proxy.is_some()
            || connect_timeout.is_some()
    }

    /// Reads the files, from a folder on.
    ///
    /// # Errors
    /// If one cannot be read, others can read the file of the key, half of a client certificate is missing, or the proxy has
    /// no address.
    pub(super) fn options(self, folder: &Path) -> Result<NetworkOptions, ConfigError> {
        let Self { ca_file, client_cert_file, client_key_file, proxy, connect_timeout } = self;
        let read = |file: &str, is_secret: bool| {
            let file = folder.join(file);
            let refuse = |problem: String| ConfigError::File { file: file.clone(), problem };
            if is_secret {
                check_mode(&file).map_err(refuse)?;
            }
            fs::read_to_string(&file).map_err(|error| refuse(error.to_string()))
        };
        let half = |given: String, missing: &str| ConfigError::HalfCredentials { given, missing: missing.to_owned() };
        let client_certificate = match (client_cert_file, client_key_file) {
            (None, None) => None,
            (Some((_, certificate)), Some((_, key))) => {
                let key = Secret::from_answer(read(&key, true)?);
                Some(ClientCertificate { chain: read(&certificate, false)?, key })
            }
            (Some((given, _)), None) => return Err(half(given, "the key of the client certificate")),
            (None, Some((given, _))) => return Err(half(given, "the client certificate")),
        };
        let proxy = match proxy {
            None => Proxy::None,
            Some(word) if word.expose() == ENVIRONMENT => Proxy::Environment,
            Some(address) => Proxy::at(address.expose())?,
        };
        let extra_roots = ca_file.map(|(_, file)| read(&file, false)).transpose()?;
        let options = NetworkOptions { extra_roots, client_certificate, proxy, ..NetworkOptions::default() };
        Ok(match connect_timeout {
            Some(connect_timeout) => NetworkOptions { connect_timeout, ..options },
            None => options,
        })
    }
}

/// Refuses a file with secrets that others can read.
#[cfg(unix)]
pub(super) fn check_mode(file: &Path) -> Result<(), String> {
    use std::os::unix::fs::PermissionsExt;

    let mode = fs::metadata(file).map_err(|error| error.to_string())?.permissions().mode() & 0o777;
    if mode & 0o077 != 0 {
        return Err(format!("others can read it (mode {mode:03o}), and it holds secrets: chmod 600 it"));
    }
    Ok(())
}

#[cfg(not(unix))]
pub(super) fn check_mode(_file: &Path) -> Result<(), String> {
    Ok(())
}
