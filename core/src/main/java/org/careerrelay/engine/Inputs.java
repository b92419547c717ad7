package org.careerrelay.engine;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.Violation;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Checks input by its Jakarta Validation constraints; messages come in Japanese and English (design, section 8; H17). Thread-safe. */
public final class Inputs {

    private final ParameterMessageInterpolator interpolator = new ParameterMessageInterpolator();
    private final Validator validator = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(interpolator)
            .buildValidatorFactory()
            .getValidator();

    /**
     * All that is wrong with a value.
     *
     * @param value the value
     * @param path where it stands; put before the paths of its properties, may be empty
     * @return the violations in order, empty when nothing is wrong
     */
    public List<Violation> violations(Object value, String path) {
        List<Violation> violations = new ArrayList<>();
        for (ConstraintViolation<Object> violation : validator.validate(value)) {
            String property = violation.getPropertyPath().toString();
            String code = violation
                    .getConstraintDescriptor()
                    .getAnnotation()
                    .annotationType()
                    .getSimpleName()
                    .toLowerCase(Locale.ROOT);
            violations.add(new Violation(
                    path.isEmpty() ? property : path + "." + property,
                    property + "." + code,
                    message(violation, Locale.JAPANESE),
                    message(violation, Locale.ENGLISH)));
        }
        violations.sort(Violation.ORDER);
        return violations;
    }

    /**
     * Refuses a value with which something is wrong.
     *
     * @param value the value
     * @throws InvalidInputException when anything is wrong, with all that is
     */
    public void check(Object value) {
        List<Violation> violations = violations(value, "");
        if (!violations.isEmpty()) {
            throw new InvalidInputException(violations);
        }
    }

    private String message(ConstraintViolation<Object> violation, Locale locale) {
        return interpolator.interpolate(violation.getMessageTemplate(), new Context(violation), locale);
    }

    /** What the interpolator needs to know of a violation. */
    private record Context(ConstraintViolation<Object> violation) implements MessageInterpolator.Context {

        @Override
        public ConstraintDescriptor<?> getConstraintDescriptor() {
            return violation.getConstraintDescriptor();
        }

        @Override
        public Object getValidatedValue() {
            return violation.getInvalidValue();
        }

        @Override
        public <T> T unwrap(Class<T> type) {
            throw new ValidationException("nothing to unwrap");
        }
    }
}
