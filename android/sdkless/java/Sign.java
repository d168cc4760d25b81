package sdkless;

import com.android.apksig.ApkSigner;
import com.android.apksig.ApkVerifier;
import java.io.File;
import java.io.FileInputStream;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.List;

/** Signs an APK with the one key of a key store, and verifies what came out as the oldest Android that it is for would. */
final class Sign {
    public static void main(String[] arguments) throws Exception {
        File from = new File(arguments[0]);
        File to = new File(arguments[1]);
        char[] password = arguments[3].toCharArray();
        int oldest = Integer.parseInt(arguments[4]);
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (FileInputStream stream = new FileInputStream(arguments[2])) {
            store.load(stream, password);
        }
        String name = store.aliases().nextElement();
        List<X509Certificate> certificates = List.of((X509Certificate) store.getCertificate(name));
        var signer = new ApkSigner.SignerConfig.Builder(name, (PrivateKey) store.getKey(name, password), certificates).build();
        new ApkSigner.Builder(List.of(signer)).setInputApk(from).setOutputApk(to).setMinSdkVersion(oldest).setAlignmentPreserved(true)
                .setV1SigningEnabled(false).setV2SigningEnabled(true).setV3SigningEnabled(true).setV4SigningEnabled(false).build().sign();
        ApkVerifier.Result result = new ApkVerifier.Builder(to).setMinCheckedPlatformVersion(oldest).build().verify();
        System.out.println("v2 " + result.isVerifiedUsingV2Scheme() + ", v3 " + result.isVerifiedUsingV3Scheme());
        if (!result.isVerified() || !result.isVerifiedUsingV2Scheme() || !result.isVerifiedUsingV3Scheme()) {
            result.getAllErrors().forEach(System.out::println);
            System.exit(1);
        }
    }
}
