use crate::{Args, Words};

#[test]
fn accented_english_shows_its_ends_and_leaves_arguments_alone() {
    let words = Words::new(&["en-XA"]);
    assert_eq!(words.language(), "en-XA");
    assert_eq!(words.plain("button-stop"), "⟦Šţööp⟧");
    let unfinished = words.text("today-unfinished", &Args::new().with("exercise", "Calf stretch"));
    assert!(unfinished.starts_with("⟦Calf stretch îîš ñööţ fîîñîîšĥééð"), "{unfinished}");
}

#[test]
fn accented_english_still_chooses_by_number_and_by_word() {
    let words = Words::new(&["en-XA"]);
    let walked = |steps: u32| words.text("steps-walked", &Args::new().with("steps", steps));
    assert_eq!([walked(1), walked(12_345)], ["⟦1 šţéép⟧", "⟦12,345 šţéépš⟧"]);
    let best = |side: &str| words.text("history-best-side", &Args::new().with("side", side));
    assert_eq!([best("left"), best("right")], ["⟦ļééfţ⟧".to_owned(), "⟦ŕîîĝĥţ⟧".to_owned()]);
}

#[test]
fn accented_english_is_about_two_fifths_longer() {
    let length = |tag: &str| Words::new(&[tag]).labels().values().map(|text| text.chars().count()).sum::<usize>();
    let (plain, accented) = (length("en"), length("en-XA"));
    assert!((130..=150).contains(&(accented * 100 / plain)), "{plain} became {accented}");
}

#[test]
fn mirrored_english_is_forced_word_by_word_and_spoken_plainly() {
    let words = Words::new(&["ar-XB"]);
    assert!(words.info().right_to_left);
    assert_eq!(words.plain("button-not-now"), "\u{202E}Not\u{202C} \u{202E}now\u{202C}");
    assert_eq!(words.spoken("button-not-now", &Args::new()), "Not now");
}

#[test]
fn both_have_every_key_of_english() {
    let keys = |tag: &str| Words::new(&[tag]).keys().collect::<Vec<_>>();
    assert_eq!(keys("en-XA"), keys("en"));
    assert_eq!(keys("ar-XB"), keys("en"));
}
