//! A record written whole: a line for each of its leaves, named by the way to it. Kotlin's `Written.kt` and Swift's `Written.swift` write the
//! same by what each language knows of its records; here that is what `Debug` writes.

use std::fmt::Debug;

use crate::render::{Names, fixed, kebab};

/// `head`, then `  way.to.leaf=value` in the order of the record's fields; ids of sessions become ordinals.
pub fn written(head: &str, record: &impl Debug, names: &mut Names) -> Vec<String> {
    let text = format!("{record:?}");
    let mut reader = Reader { rest: &text, names, lines: vec![head.to_owned()] };
    reader.value("");
    assert!(reader.rest.is_empty(), "this is left of what Debug wrote: {}", reader.rest);
    reader.lines
}

struct Reader<'a> {
    rest: &'a str,
    names: &'a mut Names,
    lines: Vec<String>,
}

impl Reader<'_> {
    fn value(&mut self, way: &str) {
        if self.takes("[") {
            return self.list(way);
        }
        if self.rest.starts_with('"') {
            let text = self.text();
            let shown = if way.ends_with("session.value") { self.names.session(&text) } else { text };
            return self.leaf(way, &shown.replace('\n', "\\n"));
        }
        let word = self.word();
        if self.takes(" { ") {
            self.fields(way);
        } else if self.takes("(") {
            assert_eq!(word, "Some", "only an option holds something without a name");
            self.value(way);
            self.needs(")");
        } else {
            self.leaf(way, &shown(&word));
        }
    }

    fn list(&mut self, way: &str) {
        if self.takes("]") {
            return self.leaf(way, "empty");
        }
        for number in 0.. {
            self.value(&below(way, &number.to_string()));
            if !self.takes(", ") {
                break;
            }
        }
        self.needs("]");
    }

    fn fields(&mut self, way: &str) {
        loop {
            let name = self.word();
            self.needs(": ");
            self.value(&below(way, &without_sign_before_digit(&name)));
            if !self.takes(", ") {
                break;
            }
        }
        self.needs(" }");
    }

    fn leaf(&mut self, way: &str, shown: &str) {
        self.lines.push(format!("  {way}={shown}"));
    }

    /// A text as Rust writes it down, which JSON reads once its escapes by number are resolved.
    fn text(&mut self) -> String {
        let mut text = String::new();
        let mut letters = self.rest.char_indices().skip(1);
        while let Some((at, letter)) = letters.next() {
            match letter {
                '"' => {
                    self.rest = &self.rest[at + 1..];
                    return text;
                }
                '\\' => match letters.next().unwrap().1 {
                    'n' => text.push('\n'),
                    'u' => {
                        let digits: String = letters
                            .by_ref()
                            .map(|(_, digit)| digit)
                            .skip(1)
                            .take_while(|digit| *digit != '}')
                            .collect();
                        text.push(char::from_u32(u32::from_str_radix(&digits, 16).unwrap()).unwrap());
                    }
                    other => text.push(other),
                },
                other => text.push(other),
            }
        }
        panic!("a text without an end: {}", self.rest)
    }

    fn word(&mut self) -> String {
        let end = self.rest.find(|letter: char| !letter.is_alphanumeric() && !"_-+.".contains(letter));
        let (word, rest) = self.rest.split_at(end.unwrap_or(self.rest.len()));
        self.rest = rest;
        word.to_owned()
    }

    fn takes(&mut self, start: &str) -> bool {
        let rest = self.rest.strip_prefix(start);
        self.rest = rest.unwrap_or(self.rest);
        rest.is_some()
    }

    fn needs(&mut self, start: &str) {
        assert!(self.takes(start), "{start} does not follow here: {}", self.rest);
    }
}

fn below(way: &str, name: &str) -> String {
    if way.is_empty() { name.to_owned() } else { format!("{way}.{name}") }
}

/// `of_14` → `of14`: camel case has no sign before a digit, so Kotlin and Swift cannot tell.
fn without_sign_before_digit(name: &str) -> String {
    let parts = name.split('_');
    parts.fold(String::new(), |text, part| {
        let apart = !text.is_empty() && !part.starts_with(|letter: char| letter.is_ascii_digit());
        text + if apart { "_" } else { "" } + part
    })
}

/// A number, a flag, nothing, or a variant.
fn shown(word: &str) -> String {
    match word.parse::<f64>() {
        Ok(number) if word.contains('.') => fixed(number),
        Ok(_) => word.to_owned(),
        Err(_) => kebab(format_args!("{word}")),
    }
}
