package org.defdip.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import org.defdip.core.Edition;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * Completes the generated OpenAPI description with the edition, operation names, meanings
 * of parameters, problem responses and examples.
 */
@Component
class ApiDescription implements GlobalOpenApiCustomizer {

	private static final String JSON = org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

	private static final String INTEGER = "integer";

	private static final String PROBLEM_JSON = org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON_VALUE;

	private static final Map<Integer, String> PROBLEMS = Map.of(400, "A parameter cannot be used", 404,
			"There is no such item or page", 406, "The API answers in JSON only");

	private final Examples examples;

	private final Edition edition;

	private final JsonMapper json;

	ApiDescription(Examples examples, Edition edition, JsonMapper json) {
		this.examples = examples;
		this.edition = edition;
		this.json = json;
	}

	@Override
	public void customise(OpenAPI description) {
		description.getInfo().setDescription("""
				What one unsigned Indonesian text, apparently compiled on a web forum, says about defence \
				diplomacy, paragraph by paragraph; it is no authority. Concepts, definitions by author, works, \
				the three types (karakter) and their instruments, lists and relations. \
				All answers are JSON, in Indonesian and English. A field without a value is left out. \
				Collections are divided into pages that link to each other. Edition %s, revision %s.\
				""".formatted(this.edition.label(), this.edition.revision()));
		description.getComponents().addSchemas("Problem", problem());
		Map<String, org.defdip.api.Example> examples = this.examples.all()
			.stream()
			.collect(Collectors.toMap((example) -> Addresses.ROOT + example.template(), Function.identity()));
		description.getPaths().forEach((path, item) -> {
			Operation operation = item.getGet();
			operation.setOperationId(name(path));
			org.defdip.api.Example example = examples.get(path);
			describe(operation, (example != null) ? example.parameters() : Map.of());
			if (example != null) {
				Optional.ofNullable(operation.getResponses())
					.map((responses) -> responses.get("200"))
					.map(ApiResponse::getContent)
					.map((content) -> content.get(JSON))
					.ifPresent((answer) -> answer.addExamples("example", new Example().summary(example.path())
						.value(this.json.readValue(example.answer(), Map.class))));
			}
		});
	}

	/** The operation id, such as {@code getDefinitionsByNumber}. */
	private static String name(String path) {
		String words = path.substring(Addresses.ROOT.length()).replace("/{", "-by-{").replaceAll("[{}]", "");
		StringBuilder name = new StringBuilder("get");
		for (String word : words.split("[/-]")) {
			name.append(StringUtils.capitalize(word));
		}
		return words.isEmpty() ? "getRoot" : name.toString();
	}

	private static void describe(Operation operation, Map<String, String> values) {
		List<Parameter> parameters = operation.getParameters();
		if (parameters != null) {
			// The API does not group results; only the search page does.
			parameters.removeIf((parameter) -> parameter.getName().equals("group"));
			parameters.forEach((parameter) -> {
				parameter.setDescription(Parameters.meaning(parameter.getName()));
				parameter.setExample(example(parameter, values.get(parameter.getName())));
			});
		}
		PROBLEMS.keySet()
			.stream()
			.sorted()
			.forEach(
					(status) -> operation.getResponses()
						.addApiResponse(status.toString(), new ApiResponse().description(PROBLEMS.get(status))
							.content(new Content().addMediaType(PROBLEM_JSON,
									new MediaType().schema(new Schema<>().$ref("#/components/schemas/Problem"))))));
	}

	/** The example value in the type of its schema: a number for numeric parameters. */
	private static @Nullable Object example(Parameter parameter, @Nullable String value) {
		boolean number = parameter.getSchema() != null && (INTEGER.equals(parameter.getSchema().getType())
				|| parameter.getSchema().getTypes() != null && parameter.getSchema().getTypes().contains(INTEGER));
		return (number && value != null) ? Integer.valueOf(value) : value;
	}

	private static Schema<?> problem() {
		return new ObjectSchema().description("Description of the problem, according to RFC 9457")
			.addProperty("type", new StringSchema().format("uri").description("Address of the explanation"))
			.addProperty("title", new StringSchema())
			.addProperty("status", new IntegerSchema())
			.addProperty("detail", new StringSchema())
			.addProperty("instance", new StringSchema().format("uri-reference"))
			.addProperty("parameters",
					new ArraySchema().items(new StringSchema())
						.description("Names of the parameters that cannot be used"))
			.addProperty("successor",
					new StringSchema().format("uri").description("Replacement of what was withdrawn"));
	}

}
