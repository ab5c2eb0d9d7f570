//! jms-spec
