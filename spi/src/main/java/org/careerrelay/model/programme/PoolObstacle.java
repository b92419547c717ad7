package org.careerrelay.model.programme;

/** Why people of a member of a pool cannot go over to its holder (Q17). They stay where they count until it is mended. */
public enum PoolObstacle {
    /** The holder does not name the company, or is not there at all; nothing else is told of it then. */
    NOT_NAMED,
    /** The holder's programme has ended: nobody counts there any more. */
    CLOSED,
    /** The two programmes have different rules for a credit today. */
    RULE_DIFFERS,
    /** Of the two programmes one publishes its counts once a day and the other at once, or both do once a day, in zones whose days begin at different times. */
    PUBLICATION_DIFFERS
}
