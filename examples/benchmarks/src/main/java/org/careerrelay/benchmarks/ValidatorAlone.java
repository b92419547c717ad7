package org.careerrelay.benchmarks;

import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** A process that starts Hibernate Validator and checks one record. */
final class ValidatorAlone {

    record Checked(@NotBlank @Size(max = 100) String text) {}

    private ValidatorAlone() {}

    /**
     * Does it once.
     *
     * @param args none
     */
    public static void main(String[] args) {
        long began = System.nanoTime();
        try (ValidatorFactory factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            if (!factory.getValidator().validate(new Checked("text")).isEmpty()) {
                throw new IllegalStateException("the record is sound");
            }
            FreshProcess.tell(began);
        }
    }
}
