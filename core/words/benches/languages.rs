//! A change of language: less than 5 ms, also the first time. And a text, which is asked for many times a second.

use divan::{Bencher, black_box};
use heelfirst_words::{Args, Words};

fn main() {
    divan::main();
}

/// Everything of a language is read from its files, as when it is wanted for the first time.
#[divan::bench(args = ["en", "de", "ar", "en-XA"])]
fn first_load(language: &str) {
    black_box(heelfirst_words::read_anew(black_box(language)));
}

/// The language was in use before.
#[divan::bench(args = ["en", "de", "ar", "en-XA"])]
fn switch(bencher: Bencher<'_, '_>, language: &str) {
    let _ = Words::new(&[language]);
    bencher.bench_local(|| black_box(Words::new(&[black_box(language)])));
}

#[divan::bench(args = ["en", "de", "ar"])]
fn text(bencher: Bencher<'_, '_>, language: &str) {
    let words = Words::new(&[language]);
    let args = Args::new().with("good", 28).with("graded", 40);
    bencher.bench_local(|| black_box(words.text(black_box("steps-share-heel"), &args)));
}

/// Every text without arguments, as a screen asks for them once.
#[divan::bench(args = ["en", "de", "ar"])]
fn labels(bencher: Bencher<'_, '_>, language: &str) {
    let words = Words::new(&[language]);
    bencher.bench_local(|| black_box(words.labels()));
}
