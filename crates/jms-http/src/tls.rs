//! TLS: rustls with ring, given whole to reqwest, so that no process-wide provider is needed or touched.

use std::{error::Error as StdError, io, sync::Arc};

use rustls::{
    AlertDescription, CertificateError, ClientConfig, Error as TlsError,
    crypto::ring,
    pki_types::{CertificateDer, PrivateKeyDer, pem, pem::PemObject},
};
use rustls_platform_verifier::Verifier;

use crate::{
    config::ConfigError,
    network_options::{ClientCertificate, NetworkOptions},
};

/// What is offered to a server: HTTP/2 before HTTP/1.1.
const PROTOCOLS: [&[u8]; 2] = [b"h2", b"http/1.1"];

/// The system's roots and those given besides, and the client's certificate if there is one.
pub(crate) fn config(options: &NetworkOptions) -> Result<ClientConfig, ConfigError> {
    let unusable = |error: TlsError| ConfigError::Transport { source: error.into() };
    let roots = match &options.extra_roots {
        Some(text) => certificates(text, "the extra authorities' certificates")?,
        None => Vec::new(),
    };
    let provider = Arc::new(ring::default_provider());
    let verifier = Verifier::new_with_extra_roots(roots, Arc::clone(&provider)).map_err(unusable)?;
    let builder = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(unusable)?
        // "Dangerous" is to bring one's own verifier; this is the platform's.
        .dangerous()
        .with_custom_certificate_verifier(Arc::new(verifier));
    let mut config = match &options.client_certificate {
        None => builder.with_no_client_auth(),
        Some(ClientCertificate { chain, key }) => {
            let chain = certificates(chain, "the client's certificate")?;
            let key = PrivateKeyDer::from_pem_slice(key.expose().as_bytes())
                .map_err(|error| not_pem("the client's key", &error))?;
            // rustls's own text says no more than this, and must not say anything of the key.
            let problem =
                "the client's certificate and its key do not belong together, or the key is of an unknown kind";
            builder.with_client_auth_cert(chain, key).map_err(|_| ConfigError::Pem { problem: problem.to_owned() })?
        }
    };
    config.alpn_protocols = PROTOCOLS.map(<[u8]>::to_vec).to_vec();
    Ok(config)
}

fn certificates(text: &str, what: &str) -> Result<Vec<CertificateDer<'static>>, ConfigError> {
    let found: Vec<_> =
        CertificateDer::pem_slice_iter(text.as_bytes()).collect::<Result<_, _>>().map_err(|e| not_pem(what, &e))?;
    if found.is_empty() { Err(not_pem(what, &pem::Error::NoItemsFound)) } else { Ok(found) }
}

/// Without the parser's own words, which may quote what it found.
fn not_pem(what: &str, error: &pem::Error) -> ConfigError {
    let problem = match error {
        pem::Error::NoItemsFound => "nothing of that kind in PEM was found",
        _ => "it is not PEM",
    };
    ConfigError::Pem { problem: format!("{what}: {problem}") }
}

/// Alerts by which a server refuses a handshake, and what they mean for people.
const ALERTS: [(AlertDescription, &str); 14] = {
    use AlertDescription as Alert;

    const WANTED: &str =
        "the server wants a client certificate (NetworkOptions::client_certificate, JMS_CLIENT_CERT_FILE)";
    const REFUSED: &str = "the server refuses the client's certificate";
    const NOTHING_IN_COMMON: &str =
        "the server and the client have no version or cipher of TLS in common, or it does not serve this host name";
    [
        (Alert::CertificateRequired, WANTED),
        (Alert::BadCertificate, REFUSED),
        (Alert::UnsupportedCertificate, REFUSED),
        (Alert::CertificateRevoked, REFUSED),
        (Alert::CertificateExpired, REFUSED),
        (Alert::CertificateUnknown, REFUSED),
        (Alert::UnknownCA, REFUSED),
        (Alert::DecryptError, REFUSED),
        (Alert::AccessDenied, REFUSED),
        (Alert::HandshakeFailure, NOTHING_IN_COMMON),
        (Alert::ProtocolVersion, NOTHING_IN_COMMON),
        (Alert::InsufficientSecurity, NOTHING_IN_COMMON),
        (Alert::NoApplicationProtocol, NOTHING_IN_COMMON),
        (Alert::UnrecognisedName, NOTHING_IN_COMMON),
    ]
};

/// What TLS had against the other side, for people; `None` if it was not for this that a request failed.
///
/// No request was carried out then: a server reads none before the handshake has ended, although a client may have sent one
/// by the time that it hears of a refusal.
pub(crate) fn refusal(error: &(dyn StdError + 'static)) -> Option<String> {
    let Some(error) = behind(error) else { return alert(error) };
    let advice = match error {
        // The signature is bad where an authority of the same name is known, such as one before it was renewed.
        TlsError::InvalidCertificate(CertificateError::UnknownIssuer | CertificateError::BadSignature) => {
            "no known authority has signed the server's certificate; if one of your own did, give its certificate \
             (NetworkOptions::extra_roots, JMS_CA_FILE)"
        }
        TlsError::InvalidCertificate(
            CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. },
        ) => "the server's certificate is for another host name: use that name in the address",
        TlsError::InvalidCertificate(_) => "the server's certificate is not valid",
        _ => return alert(error),
    };
    Some(format!("{advice} ({error})"))
}

/// What an alert means. HTTP/2 keeps no more of it than its text, which is told from others by what rustls writes.
fn alert(error: &(dyn StdError + 'static)) -> Option<String> {
    let last = std::iter::successors(Some(error), |error| (*error).source()).last()?.to_string();
    let is_last = |alert| last.ends_with(&TlsError::AlertReceived(alert).to_string());
    let (_, advice) = ALERTS.into_iter().find(|(alert, _)| is_last(*alert))?;
    Some(format!("{advice} ({last})"))
}

/// The error of TLS among the causes of one.
fn behind<'a>(error: &'a (dyn StdError + 'static)) -> Option<&'a TlsError> {
    if let Some(found) = error.downcast_ref() {
        return Some(found);
    }
    // An `io::Error` hides what it holds from `source`, and there is one in another.
    match error.downcast_ref::<io::Error>().and_then(io::Error::get_ref) {
        Some(held) => behind(held),
        None => behind(error.source()?),
    }
}
