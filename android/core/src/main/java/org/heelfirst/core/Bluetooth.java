package org.heelfirst.core;

/**
 * Hands Java's virtual machine to the core, which needs it for Bluetooth.
 *
 * <p>{@link #initialise()} once in a process, before the first {@code Coach} with a Bluetooth radio; the Application's {@code onCreate}
 * is a good place. It asks for no permission and does not touch the adapter. Any thread will do.
 */
public final class Bluetooth {
    private Bluetooth() {}

    /**
     * Loads the core's library and shows it the app's classes. Once it succeeded, calling it again does nothing.
     *
     * @throws UnsatisfiedLinkError where the library is not in the app
     * @throws RuntimeException where the core's own Java classes are missing or have lost their names, with the reason
     */
    public static synchronized void initialise() {
        System.loadLibrary("heelfirst");
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        // The core finds its Java classes through the loader of the calling thread, which need not be the app's.
        thread.setContextClassLoader(Bluetooth.class.getClassLoader());
        try {
            start();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static native void start();
}
