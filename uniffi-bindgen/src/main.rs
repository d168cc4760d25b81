//! Writes the Kotlin and Swift bindings of the core: `cargo run -p heelfirst-bindgen -- generate …`.

fn main() {
    uniffi::uniffi_bindgen_main();
}
