// What just happened, for a screen reader. It stays in the page when the state changes, else a new text in it would not be heard.

export const Said = ({ text }: { text: string }) => (
  <p class="for-screen-readers" role="status">
    {text}
  </p>
)
