package org.careerrelay.model.rights;

/** Why a request is refused: the person is told, without delay (APPI 33 (3), 34 (3), 35 (7), 36). The name is what is stored: never rename one. */
public enum RefusalReason {
    /** It could not be shown that it is the person's own request. */
    NOT_IDENTIFIED,
    /** Nothing is held about the person. */
    NOT_HELD,
    /** It would harm the life, body, property or other rights of the person or of somebody else. */
    HARMS_SOMEBODY,
    /** It would seriously impede the proper conduct of the business. */
    IMPEDES_BUSINESS,
    /** It would break another law. */
    OTHER_LAW,
    /** What the law asks for is not the case: the data is right, or used as it may be. */
    NOT_REQUIRED,
    /** It would cost much, and the person's rights are protected in another way. */
    OTHER_MEASURES
}
