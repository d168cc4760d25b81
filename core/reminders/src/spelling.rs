//! How near one word is to another that was probably meant.

/// How many letters must change to make one word of the other (Levenshtein).
pub fn letters_apart(one: &str, other: &str) -> usize {
    let other: Vec<char> = other.chars().collect();
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (index, letter) in one.chars().enumerate() {
        let mut diagonal = index;
        let mut left = index + 1;
        for (above, there) in row.iter_mut().skip(1).zip(&other) {
            let here = (diagonal + usize::from(letter != *there)).min(left + 1).min(*above + 1);
            (diagonal, *above, left) = (*above, here, here);
        }
        if let Some(first) = row.first_mut() {
            *first = index + 1;
        }
    }
    row.last().copied().unwrap_or(0)
}

/// The nearest of the known words, and how many letters it is away.
pub fn nearest_word<T: AsRef<str>>(written: &str, known: impl IntoIterator<Item = T>) -> Option<(usize, T)> {
    known
        .into_iter()
        .map(|word| (letters_apart(written, word.as_ref()), word))
        .min_by(|(one, a), (other, b)| one.cmp(other).then_with(|| a.as_ref().cmp(b.as_ref())))
}

/// `text` as an error shows it: quoted, and not longer than a person reads.
pub(crate) fn quoted(text: &str) -> String {
    format!("“{}”", shortened(&text.escape_debug().to_string()))
}

/// At most as many letters as a person reads.
pub(crate) fn shortened(text: &str) -> String {
    const LONGEST: usize = 60;
    let start: String = text.chars().take(LONGEST).collect();
    if start.len() < text.len() { start + "…" } else { start }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn distances_are_counted_in_letters() {
        let cases =
            [("", "", 0), ("abc", "abc", 0), ("", "abc", 3), ("abc", "", 3), ("kitten", "sitting", 3), ("ä", "a", 1)];
        for (one, other, letters) in cases {
            assert_eq!(letters_apart(one, other), letters, "{one} {other}");
        }
    }
}
