//! Runs a VRL program over records: `sluice-vrl PROGRAM.vrl < records.ndjson`.
//!
//! The program is compiled with VRL's whole standard library but for network, environment, system and
//! cryptographic functions. Each line of standard input is one record (JSON); each line of standard output
//! is what became of it, in order: `{"ok": record}`, `{"error": message}` where the program failed at run
//! time, or `{"abort": message}` where it aborted. The process ends with its input, so it never outlives the
//! one that writes to it.
//!
//! Exit codes: 0; 2 where the program does not compile (the diagnostics are on standard error); 1 for a
//! record that is no JSON, or a file that can't be read.

use std::collections::BTreeMap;
use std::error::Error;
use std::io::{BufRead, BufWriter, Write};
use std::process::ExitCode;

use serde_json::json;
use vrl::compiler::runtime::{Runtime, Terminate};
use vrl::compiler::{compile, Program, TargetValue, TimeZone};
use vrl::diagnostic::Formatter;
use vrl::value::{Secrets, Value};

fn main() -> Result<ExitCode, Box<dyn Error>> {
    let path = std::env::args().nth(1).ok_or("usage: sluice-vrl PROGRAM.vrl < records.ndjson")?;
    let source = std::fs::read_to_string(&path).map_err(|error| format!("{path}: {error}"))?;
    let compiled = match compile(&source, &vrl::stdlib::all()) {
        Ok(compiled) => compiled,
        Err(diagnostics) => {
            eprintln!("{}", Formatter::new(&source, diagnostics));
            return Ok(ExitCode::from(2));
        }
    };
    if !compiled.warnings.is_empty() {
        eprintln!("{}", Formatter::new(&source, compiled.warnings));
    }

    let mut runtime = Runtime::default();
    let mut output = BufWriter::new(std::io::stdout().lock());
    for line in std::io::stdin().lock().lines() {
        let record: serde_json::Value = serde_json::from_str(&line?)?;
        serde_json::to_writer(&mut output, &run(&mut runtime, &compiled.program, record.into()))?;
        writeln!(output)?;
        output.flush()?;
    }
    Ok(ExitCode::SUCCESS)
}

fn run(runtime: &mut Runtime, program: &Program, record: Value) -> serde_json::Value {
    let mut target = TargetValue {
        value: record,
        metadata: Value::Object(BTreeMap::new()),
        secrets: Secrets::default(),
    };
    let result = runtime.resolve(&mut target, program, &TimeZone::default());
    runtime.clear();
    match result {
        Ok(_) => match serde_json::to_value(&target.value) {
            Ok(value) => json!({ "ok": value }),
            Err(error) => json!({ "error": error.to_string() }),
        },
        Err(Terminate::Abort(error)) => json!({ "abort": error.to_string() }),
        Err(error) => json!({ "error": error.to_string() }),
    }
}
