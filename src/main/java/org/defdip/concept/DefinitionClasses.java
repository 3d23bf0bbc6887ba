package org.defdip.concept;

/** The classes of a definition by which lists are filtered. */
public record DefinitionClasses(Definition.Kind kind, Definition.Attribution attribution,
		Definition.Perspective perspective, Definition.Period period) {
}
