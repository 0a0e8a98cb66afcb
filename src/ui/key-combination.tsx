// Keys to press together, each in a small frame.

export const KeyCombination = ({ keys }: { keys: readonly string[] }) => (
  <span class="keys">
    {keys.map((key) => (
      <kbd key={key} class="key">
        {key}
      </kbd>
    ))}
  </span>
)
