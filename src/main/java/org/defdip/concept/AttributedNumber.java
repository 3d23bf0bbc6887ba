package org.defdip.concept;

/** How the article attributes one definition. */
public record AttributedNumber(int number, Definition.Attribution attribution) {
}
