//! Tables for people.

use anstyle::{AnsiColor, Style};
use comfy_table::{ContentArrangement, Table, presets};

use super::Cell;

const HEAD: Style = Style::new().bold();
const GOOD: Style = AnsiColor::Green.on_default();
const BAD: Style = AnsiColor::Red.on_default();

/// The text of a table, with colours, which are taken out where nobody wants them.
pub(super) fn render(titles: &[&str], rows: &[Vec<Cell>]) -> String {
    let mut table = Table::new();
    table.load_style(presets::NOTHING).set_content_arrangement(ContentArrangement::Disabled);
    if !titles.is_empty() {
        table.set_header(titles.iter().copied());
    }
    table.add_rows(rows.iter().map(|cells| cells.iter().map(|cell| printable(cell.to_string()))));
    for column in table.column_iter_mut() {
        column.set_padding((0, 2));
    }
    let mut text = String::new();
    for (index, line) in table.lines().enumerate() {
        let line = line.trim_end();
        if index == 0 && !titles.is_empty() {
            text.extend([&HEAD.render().to_string(), line, &HEAD.render_reset().to_string()]);
        } else {
            text.push_str(&coloured(line));
        }
        text.push('\n');
    }
    text
}

/// The words for what went well or not, wherever they stand alone in a cell.
fn coloured(line: &str) -> String {
    let cells = line.split_inclusive("  ");
    cells
        .map(|cell| {
            let word = cell.trim();
            let style = match word {
                "success" | "ok" => GOOD,
                "failed" | "error" | "fail" => BAD,
                _ => return cell.to_owned(),
            };
            cell.replacen(word, &format!("{style}{word}{style:#}"), 1)
        })
        .collect()
}

/// A text of a server without the control characters by which it could talk to the terminal.
pub(crate) fn printable(text: String) -> String {
    if text.chars().any(char::is_control) {
        text.chars().map(|character| if character.is_control() { ' ' } else { character }).collect()
    } else {
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wide_characters_keep_the_columns_in_line() {
        let row = |name: &str, state: &str| vec![Cell::from(name), Cell::from(state)];
        let text =
            render(&["NAME", "STATE"], &[row("数据库-01", "success"), row("db-1", "failed"), row("\u{1b}[31m", "x")]);
        let plain = anstream::adapter::strip_str(&text).to_string();
        assert_eq!(plain, "NAME       STATE\n数据库-01  success\ndb-1       failed\n [31m      x\n");
        assert!(text.contains(&format!("{BAD}failed{BAD:#}")) && text.contains(&format!("{GOOD}success{GOOD:#}")));
    }
}
