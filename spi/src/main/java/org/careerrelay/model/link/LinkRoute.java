package org.careerrelay.model.link;

/** By which way somebody gets a link. The name is what is stored: never rename one. */
public enum LinkRoute {
    /** In a mail of the engine's. */
    MAIL,
    /** In a mail that the company sends itself. */
    HOST_MAIL,
    /** As somebody who leaves or works at the company. */
    SUPPORT
}
