//! jms-domain
