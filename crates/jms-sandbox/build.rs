//! Compresses the renderer of the page below `/api/docs/`, so that it takes little of the binary.

use std::{env, error::Error, fs, fs::File, io::Write, path::PathBuf};

use flate2::{Compression, write::GzEncoder};

const RENDERER: &str = "assets/scalar/standalone.js";

fn main() -> Result<(), Box<dyn Error>> {
    let out = PathBuf::from(env::var_os("OUT_DIR").ok_or("there is no OUT_DIR")?);
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed={RENDERER}");
    let mut encoder = GzEncoder::new(File::create(out.join("scalar.js.gz"))?, Compression::best());
    encoder.write_all(&fs::read(RENDERER)?)?;
    encoder.finish()?;
    Ok(())
}
