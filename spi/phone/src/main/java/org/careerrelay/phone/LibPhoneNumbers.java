package org.careerrelay.phone;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.careerrelay.spi.phone.PhoneNumbers;

/**
 * Telephone numbers by libphonenumber; without a country code they are Japanese. A number is used for recognition only if it is valid, or
 * has the form of a Japanese mobile number, whose ranges are opened faster than any list of them (privacy, section 6.1). Thread-safe.
 */
public final class LibPhoneNumbers implements PhoneNumbers {

    private static final String JAPAN = "JP";
    private static final Pattern JAPANESE_MOBILE = Pattern.compile("0[5-9]0\\d{8}");

    /** 0800-123-4567 is free of charge, 080-0123-4567 has the form of a mobile number: only the dash tells. */
    private static final String TOLL_FREE_PREFIX = "0800";

    /** Kinds that more than one person answers, or nobody. */
    private static final Set<PhoneNumberType> NOT_PERSONAL = EnumSet.of(
            PhoneNumberType.TOLL_FREE,
            PhoneNumberType.PREMIUM_RATE,
            PhoneNumberType.SHARED_COST,
            PhoneNumberType.UAN,
            PhoneNumberType.VOICEMAIL,
            PhoneNumberType.PAGER);

    private final PhoneNumberUtil util = PhoneNumberUtil.getInstance();

    /** Reads numbers with the list that lies in the library. */
    public LibPhoneNumbers() {}

    @Override
    public Optional<String> e164(String written) {
        return WrittenNumber.read(written).flatMap(this::e164);
    }

    private Optional<String> e164(WrittenNumber number) {
        if (JAPANESE_MOBILE.matcher(number.digits()).matches()
                && !number.firstGroup().equals(TOLL_FREE_PREFIX)) {
            return Optional.of("+81" + number.digits().substring(1));
        }
        return parsed(number.digits())
                .filter(util::isValidNumber)
                .filter(parsed -> !NOT_PERSONAL.contains(util.getNumberType(parsed)))
                .map(parsed -> util.format(parsed, PhoneNumberFormat.E164));
    }

    private Optional<PhoneNumber> parsed(String digits) {
        try {
            return Optional.of(util.parse(digits, JAPAN));
        } catch (NumberParseException e) {
            // No number: that is the answer, and the message would repeat it.
            return Optional.empty();
        }
    }
}
