//! Protocols, and which types of secrets they take.

/// The types of secrets that a protocol takes; none for a protocol that the server does not know.
pub(crate) fn secret_types(protocol: &str) -> &'static [&'static str] {
    match protocol {
        "ssh" | "sftp" => &["password", "ssh_key"],
        "k8s" => &["token"],
        "chatgpt" => &["api_key"],
        "rdp" | "vnc" | "telnet" | "winrm" | "http" | "mysql" | "mariadb" | "postgresql" | "oracle" | "sqlserver"
        | "db2" | "dameng" | "clickhouse" | "mongodb" | "redis" => &["password"],
        _ => &[],
    }
}
