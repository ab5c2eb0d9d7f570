//! jms-sandbox
