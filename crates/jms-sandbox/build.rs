//! Compresses what is compiled in, so that it takes little of the binary: the renderer of the page below `/api/docs/`, and
//! what OPTIONS tells, as one JSON object for each version.

use std::{
    env,
    error::Error,
    fs,
    path::{Path, PathBuf},
};

use flate2::{Compression, write::GzEncoder};
use serde_json::{Map, Value};

const RENDERER: &str = "assets/scalar/standalone.js";
const OPTIONS: &str = "assets/options";
const VERSIONS: [&str; 2] = ["3.10", "4.10"];
const TABLES: [&str; 4] = ["fields", "forms", "texts.zh", "views"];

fn main() -> Result<(), Box<dyn Error>> {
    let out = PathBuf::from(env::var_os("OUT_DIR").ok_or("there is no OUT_DIR")?);
    for source in ["build.rs", RENDERER, OPTIONS] {
        println!("cargo::rerun-if-changed={source}");
    }
    compress(&fs::read(RENDERER)?, &out.join("scalar.js.gz"))?;
    for version in VERSIONS {
        let mut tables = Map::new();
        for table in TABLES {
            let path = format!("{OPTIONS}/{version}/{table}.yaml");
            let rows: Value =
                serde_saphyr::from_str(&fs::read_to_string(&path)?).map_err(|e| format!("{path}: {e}"))?;
            tables.insert(table.to_owned(), rows);
        }
        compress(Value::Object(tables).to_string().as_bytes(), &out.join(format!("options-{version}.json.gz")))?;
    }
    Ok(())
}

fn compress(bytes: &[u8], target: &Path) -> Result<(), Box<dyn Error>> {
    let mut encoder = GzEncoder::new(fs::File::create(target)?, Compression::best());
    std::io::Write::write_all(&mut encoder, bytes)?;
    encoder.finish()?;
    Ok(())
}
