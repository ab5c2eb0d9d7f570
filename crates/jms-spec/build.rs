//! Compresses the document that is compiled in.

use std::{env, error::Error, fs, io::Write, path::PathBuf};

use flate2::{Compression, write::GzEncoder};

const BUNDLE: &str = "../../openapi/bundle.json";

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=build.rs");
    if env::var_os("CARGO_FEATURE_EMBEDDED").is_none() {
        return Ok(());
    }
    println!("cargo::rerun-if-changed={BUNDLE}");
    let out = PathBuf::from(env::var_os("OUT_DIR").ok_or("there is no OUT_DIR")?);
    let mut encoder = GzEncoder::new(fs::File::create(out.join("bundle.json.gz"))?, Compression::best());
    encoder.write_all(&fs::read(BUNDLE)?)?;
    encoder.finish()?;
    Ok(())
}
