package org.defdip.concept;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import org.defdip.core.BilingualText;
import org.defdip.core.Coded;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * How we code one definition: who acts, by what means, to what purpose, in what setting.
 */
@Entity
@Immutable
public class DefinitionCoding {

	@Id
	@Column(name = "definition_number")
	private int number;

	@EmbeddedColumnNaming("note_%s")
	private @Nullable BilingualText note;

	@ElementCollection
	@CollectionTable(name = "definition_dimension", joinColumns = @JoinColumn(name = "definition_number"))
	private Set<Code> codes = new LinkedHashSet<>();

	protected DefinitionCoding() {
	}

	public int getNumber() {
		return this.number;
	}

	/** Why it is coded so, where that is not plain. */
	public @Nullable BilingualText getNote() {
		return this.note;
	}

	/** The codes by dimension, in the order of the code book. */
	public Map<Dimension, List<String>> getCodes() {
		Map<Dimension, List<String>> byDimension = new EnumMap<>(Dimension.class);
		for (Dimension dimension : Dimension.values()) {
			byDimension.put(dimension,
					dimension.codes()
						.stream()
						.filter((code) -> this.codes.contains(new Code(dimension, code)))
						.toList());
		}
		return byDimension;
	}

	/**
	 * Whether the definition has a code in {@code dimension}, as far as it says anything
	 * there.
	 */
	Answer answer(Dimension dimension, String code) {
		if (this.codes.contains(new Code(dimension, code))) {
			return Answer.YES;
		}
		return dimension.answerable().stream().anyMatch((other) -> this.codes.contains(new Code(dimension, other)))
				? Answer.NO : Answer.NOT_STATED;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof DefinitionCoding coding && this.number == coding.number;
	}

	@Override
	public int hashCode() {
		return Integer.hashCode(this.number);
	}

	/** What a definition says to a code; not stated is not no. */
	enum Answer implements Coded {

		YES, NO, NOT_STATED, NOT_CODED

	}

	/** A code in one dimension. */
	@Embeddable
	record Code(@Enumerated(EnumType.STRING) Dimension dimension, String code) {
	}

}
