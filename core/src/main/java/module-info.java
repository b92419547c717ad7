/** The engine and its doors. */
module org.careerrelay {
    requires transitive org.careerrelay.spi;
    requires jakarta.validation;
    requires org.hibernate.validator;
    requires org.slf4j;
    requires static org.jspecify;
}
