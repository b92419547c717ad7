/** Telephone numbers behind the interface of the spi. */
@SuppressWarnings("requires-automatic")
module org.careerrelay.phone {
    requires transitive org.careerrelay.spi;
    requires com.google.i18n.phonenumbers.libphonenumber;
    requires static org.jspecify;
}
