//! Where Java hands its virtual machine to the Bluetooth radio.
//!
//! On Android Bluetooth is Java's, and btleplug brings Java classes of its own. It has to be shown them once, before the radio is first
//! used, on a thread that comes from Java: Kotlin calls `org.heelfirst.core.Bluetooth.initialise()` (in `android/core`), which
//! ends here. Without it btleplug panics where it is first asked for an adapter, so a radio asks [`is_initialised`] before.

use std::sync::atomic::{AtomicBool, Ordering};

use jni::EnvUnowned;
use jni::errors::ThrowRuntimeExAndDefault;
use jni::objects::JClass;

static INITIALISED: AtomicBool = AtomicBool::new(false);

/// Whether Kotlin has called `Bluetooth.initialise()` and it succeeded. Until then there is no Bluetooth for this process.
#[must_use]
pub fn is_initialised() -> bool {
    INITIALISED.load(Ordering::Acquire)
}

/// `org.heelfirst.core.Bluetooth.start()`. The context class loader of the calling thread must see the app's classes. May be called
/// again; once it succeeded, that does nothing.
///
/// # Errors
///
/// In Java a `RuntimeException` that says what failed; a class that is missing means that the keep rules did not hold. A panic becomes
/// one too: none crosses into Java.
#[expect(unsafe_code, reason = "Java finds a native method by its exported name, and only this function has it")]
#[unsafe(no_mangle)]
pub extern "system" fn Java_org_heelfirst_core_Bluetooth_start<'local>(
    mut env: EnvUnowned<'local>,
    _class: JClass<'local>,
) {
    env.with_env(|env| {
        btleplug::platform::init(env)?;
        INITIALISED.store(true, Ordering::Release);
        Ok::<_, btleplug::Error>(())
    })
    .resolve::<ThrowRuntimeExAndDefault>();
}
