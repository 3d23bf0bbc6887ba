package org.defdip.concept;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import jakarta.persistence.OrderBy;
import org.defdip.core.BilingualText;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** The editorial coding of a definition: actors, means, purposes and setting. */
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
	@OrderBy("dimension, code")
	private Set<Code> codes = new LinkedHashSet<>();

	protected DefinitionCoding() {
	}

	public int getNumber() {
		return this.number;
	}

	/** Returns the reason for the coding if it is not obvious. */
	public @Nullable BilingualText getNote() {
		return this.note;
	}

	/** Returns the codes by dimension, in the order of the codebook. */
	public Map<Dimension, List<Code>> getCodes() {
		Map<Dimension, List<Code>> byDimension = new EnumMap<>(Dimension.class);
		for (Dimension dimension : Dimension.values()) {
			byDimension.put(dimension,
					this.codes.stream()
						.filter((code) -> code.dimension() == dimension)
						.sorted(Comparator.comparingInt((code) -> dimension.codes().indexOf(code.code())))
						.toList());
		}
		return byDimension;
	}

	/** Returns the code in {@code dimension}, if the definition has it. */
	Optional<Code> find(Dimension dimension, String code) {
		return this.codes.stream().filter((own) -> own.dimension() == dimension && own.code().equals(code)).findFirst();
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof DefinitionCoding coding && this.number == coding.number;
	}

	@Override
	public int hashCode() {
		return Integer.hashCode(this.number);
	}

	/**
	 * A code in one dimension.
	 *
	 * @param words the words of the paraphrase on which the code rests; absent for the
	 * code "not stated"
	 */
	@Embeddable
	public record Code(@Enumerated(EnumType.STRING) Dimension dimension, String code,
			@EmbeddedColumnNaming("words_%s") @Nullable BilingualText words) {
	}

}
