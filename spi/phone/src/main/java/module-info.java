/** Telephone numbers behind the interface of the spi. */
@SuppressWarnings("requires-automatic")
module org.careerrelay.phone {
    requires transitive org.careerrelay.spi;
    requires com.google.i18n.phonenumbers.libphonenumber;
    // It logs there, but says so in no descriptor of its own.
    requires java.logging;
    requires static org.jspecify;

    exports org.careerrelay.phone;
}
