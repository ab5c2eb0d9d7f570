//! jms-http
