// The keys of a keyboard command, one beside the other.

export const KeyCombination = ({ keys }: { readonly keys: readonly string[] }) => (
  <span class="keys">
    {keys.map((key) => (
      <kbd key={key} class="key">
        {key}
      </kbd>
    ))}
  </span>
)
