//! The report as plain text, to be read or heard: numbered headings, one fact a line, no table art.

use std::fmt::Write as _;

use heelfirst_words::{Args, Words};

use crate::chart;
use crate::content::{Block, Content, Row, Section, Table};
use crate::say::Say;

/// `content` as text.
pub(crate) fn text(content: &Content, words: &Words) -> String {
    let say = Say::new(words);
    let mut out = format!("{}\n", one_line(&content.title));
    let mut number = 0;
    for section in &content.sections {
        if let Some(heading) = &section.heading {
            number += 1;
            let _ = write!(out, "\n{number}. {}\n", one_line(heading));
        }
        for line in lines(section, say) {
            let _ = writeln!(out, "{}", one_line(&line));
        }
    }
    out
}

fn lines(section: &Section, say: Say<'_>) -> Vec<String> {
    section.blocks.iter().flat_map(|block| block_lines(block, say)).collect()
}

fn block_lines(block: &Block, say: Say<'_>) -> Vec<String> {
    match block {
        Block::Line(line) => vec![line.text.clone()],
        Block::Columns(columns) => columns.iter().flat_map(|(_, lines)| lines).map(|line| line.text.clone()).collect(),
        Block::Table(table) => table_lines(table, say),
        Block::Chart(drawn) => vec![format!("{}. {}", chart::title(drawn, say), chart::described(drawn, say))],
        // What the code holds is in the JSON; letter by letter it is nothing to be heard.
        Block::Code(_) => vec![say.plain("report-plan-code-says")],
        Block::Room(says) => vec![says.clone()],
    }
}

/// A line for each row, or for each row of each column.
fn table_lines(table: &Table, say: Say<'_>) -> Vec<String> {
    if !table.by_column {
        return table.rows.iter().map(|row| cell(&row.head, &row_text(table, row, say), say)).collect();
    }
    let column = |(index, name): (usize, &String)| {
        let rows = table.rows.iter().filter_map(move |row| Some(cell(&row.head, row.cells.get(index)?, say)));
        std::iter::once(name.clone()).chain(rows).collect::<Vec<_>>()
    };
    table.columns.iter().enumerate().flat_map(column).collect()
}

fn cell(name: &str, value: &str, say: Say<'_>) -> String {
    say.text("report-cell", &Args::new().with("text", name).with("value", value))
}

fn row_text(table: &Table, row: &Row, say: Say<'_>) -> String {
    let named = |(name, value): (&String, &String)| format!("{name} {value}");
    let all: Vec<_> = table.columns.iter().zip(&row.cells).map(named).collect();
    all.join(&format!("{} ", say.plain("report-semicolon")))
}

/// What somebody wrote over several lines is one here, so that a heading is never mistaken.
fn one_line(text: &str) -> String {
    text.split(|character: char| character.is_whitespace() || character.is_control())
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}
