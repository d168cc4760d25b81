use super::*;

fn tag(languages: &[&str]) -> &'static str {
    best(languages).language.tag
}

#[test]
fn an_unknown_language_falls_back_to_english() {
    assert_eq!(tag(&[]), "en");
    for languages in [["en-GB", "de"], ["tlh", "en_US"], ["", "-"], ["xx", "yy"], ["EN", "fr"]] {
        assert_eq!(tag(&languages), "en", "{languages:?}");
    }
}

#[test]
fn the_languages_made_from_english_are_reached_by_their_tags_only() {
    assert_eq!(tag(&["en-xa"]), "en-XA");
    assert_eq!(tag(&["ar_XB", "en"]), "ar-XB");
    assert!(crate::languages().iter().all(|language| !language.tag.contains('-')));
}

#[test]
fn every_language_that_can_be_chosen_is_spoken() {
    for language in crate::languages() {
        assert_eq!(best(&[language.tag]).language, *language);
    }
    assert_eq!(LOCALES.len(), crate::languages().len() + 2);
}

#[test]
fn keys_are_what_begins_a_line() {
    let file = File { source: "# note = no\na-b = A\n    .spoken = b\nc =\n    more = text\n-term = t\n" };
    assert_eq!(keys(file).collect::<Vec<_>>(), ["a-b", "c"]);
}
