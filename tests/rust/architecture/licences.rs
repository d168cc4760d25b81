//! Every crate's licence must be one that deny.toml allows.

use std::collections::BTreeSet;

use crate::{denied_list, metadata};

/// Whether an SPDX expression can be satisfied: `A OR B`, `A AND B`, `(A OR B) AND C`, the old `A/B`.
fn satisfied(expression: &str, allowed: &dyn Fn(&str) -> bool) -> bool {
    let expression = expression.replace('/', " OR ");
    any_of(expression.trim(), allowed)
}

fn any_of(expression: &str, allowed: &dyn Fn(&str) -> bool) -> bool {
    split(expression, " OR ").into_iter().any(|part| split(part, " AND ").into_iter().all(|part| one(part, allowed)))
}

fn one(part: &str, allowed: &dyn Fn(&str) -> bool) -> bool {
    match part.strip_prefix('(').and_then(|inner| inner.strip_suffix(')')) {
        Some(inner) => any_of(inner, allowed),
        None => allowed(part),
    }
}

/// Splits where no parenthesis is open.
fn split<'a>(text: &'a str, by: &str) -> Vec<&'a str> {
    let (mut parts, mut start, mut depth) = (Vec::new(), 0, 0_i32);
    for (at, letter) in text.char_indices() {
        match letter {
            '(' => depth += 1,
            ')' => depth -= 1,
            _ if depth == 0 && at >= start && text[at..].starts_with(by) => {
                parts.push(text[start..at].trim());
                start = at + by.len();
            }
            _ => {}
        }
    }
    parts.push(text[start..].trim());
    parts
}

#[test]
fn every_licence_is_allowed() {
    let allowed = denied_list("allow");
    let excepted: BTreeSet<_> = denied_list("exceptions").into_iter().collect();
    for package in &metadata().packages {
        let expression = package.license.as_deref().unwrap_or("(none named)");
        let fits = |licence: &str| {
            allowed.iter().any(|known| known == licence)
                || (licence == "MPL-2.0" && excepted.contains(package.name.as_str()))
        };
        assert!(
            satisfied(expression, &fits),
            "{} is licensed {expression}, which deny.toml does not allow",
            package.name
        );
    }
}

#[test]
fn licence_expressions_are_understood() {
    let mit = |licence: &str| licence == "MIT";
    for fits in
        ["MIT", "MIT OR GPL-3.0", "GPL-3.0/MIT", "(GPL-3.0 OR MIT)", "(MIT OR X) AND (Y OR MIT)", "X AND Y OR MIT"]
    {
        assert!(satisfied(fits, &mit), "{fits}");
    }
    for refused in ["GPL-3.0", "MIT AND GPL-3.0", "(MIT OR X) AND Y", "MITX", ""] {
        assert!(!satisfied(refused, &mit), "{refused}");
    }
}
