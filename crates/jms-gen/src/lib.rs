//! jms-gen
