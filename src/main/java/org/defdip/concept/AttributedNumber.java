package org.defdip.concept;

/** The number and the attribution of a definition. */
public record AttributedNumber(int number, Definition.Attribution attribution) {
}
