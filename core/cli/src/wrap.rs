//! Text in lines of a given width.

use ratatui::text::Span;

/// The text's words in as many lines as it takes; a word that is wider than a line has one for itself.
pub(crate) fn words(text: &str, width: usize) -> Vec<String> {
    let words: Vec<&str> = text.split_whitespace().collect();
    flow(&words, " ", width).into_iter().map(|line| line.join(" ")).collect()
}

/// A line with the indentation it has, in all lines it takes.
pub(crate) fn indented(line: &str, width: usize) -> Vec<String> {
    let text = line.trim_start_matches(|letter: char| letter == ' ' || letter.is_ascii_digit());
    let (first, text) = line.split_at(line.len() - text.len());
    let rest = " ".repeat(first.len());
    if text.is_empty() {
        return vec![String::new()];
    }
    let lines = words(text, width.saturating_sub(first.len()));
    lines.iter().enumerate().map(|(place, line)| format!("{}{line}", if place == 0 { first } else { &rest })).collect()
}

/// Whole items in lines, none of them broken.
pub(crate) fn flow<'a>(items: &[&'a str], gap: &str, width: usize) -> Vec<Vec<&'a str>> {
    let mut lines: Vec<Vec<&str>> = Vec::new();
    let mut taken = 0;
    for item in items {
        let wide = Span::raw(*item).width();
        match lines.last_mut() {
            Some(line) if taken + gap.len() + wide <= width => {
                line.push(item);
                taken += gap.len() + wide;
            }
            _ => {
                lines.push(vec![item]);
                taken = wide;
            }
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_full_and_never_too_wide() {
        assert_eq!(words("one two three", 7), ["one two", "three"]);
        assert_eq!(words("extraordinary", 4), ["extraordinary"]);
        assert!(words("", 4).is_empty());
    }

    #[test]
    fn what_is_indented_stays_so() {
        assert_eq!(indented("1  one two", 7), ["1  one", "   two"]);
        assert_eq!(indented("one two", 20), ["one two"]);
        assert_eq!(indented("", 20), [""]);
    }

    #[test]
    fn items_stay_whole() {
        assert_eq!(flow(&["a b", "c d", "e f"], "  ", 8), [vec!["a b", "c d"], vec!["e f"]]);
    }
}
